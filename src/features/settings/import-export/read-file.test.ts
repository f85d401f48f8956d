import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxBodyBytes } from '../../../api/contract.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { sentenceFaultsIn } from '#messages/testing/prose.ts'
import { checkImport } from './check-import.ts'
import { exportText } from './export-file.ts'
import { readFile } from './read-file.ts'

const fileOf = (...parts: BlobPart[]) => new File(parts, 'settings.json')
const bytes = (...values: number[]) => Uint8Array.from(values)

/** Returns the code units of `text` in UTF-16, two bytes each. */
const utf16 = (text: string, isLittleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian)
  }
  return new Uint8Array(view.buffer)
}

const encodings: [string, (text: string) => BlobPart[]][] = [
  ['UTF-8', (text) => [text]],
  ['UTF-8 with a byte-order mark', (text) => [bytes(0xef, 0xbb, 0xbf), text]],
  ['UTF-16LE with a byte-order mark', (text) => [bytes(0xff, 0xfe), utf16(text, true)]],
  ['UTF-16BE with a byte-order mark', (text) => [bytes(0xfe, 0xff), utf16(text, false)]],
  ['UTF-16LE without one', (text) => [utf16(text, true)]],
  ['UTF-16BE without one', (text) => [utf16(text, false)]],
]

test.each(encodings)('file encoding: an export in %s is imported unchanged', async (_, encode) => {
  await fc.assert(
    fc.asyncProperty(settingsArbitrary, async (settings) => {
      const file = await readFile([fileOf(...encode(exportText(settings)))])
      expect(file).toMatchObject({ ok: true, name: 'settings.json' })
      expect(file.ok && checkImport(file.text)).toEqual({ ok: true, settings, leftOut: [] })
    }),
    { numRuns: 30 },
  )
})

test('file encoding: UTF-16 may take twice the bytes of the limit', async () => {
  const text = exportText(defaultSettings)
  const long = text.padEnd(maxBodyBytes, ' ')
  const file = await readFile([fileOf(bytes(0xff, 0xfe), utf16(long, true))])
  expect(file.ok && checkImport(file.text).ok).toBe(true)
  const utf8 = await readFile([fileOf(`${long} `)])
  const check = checkImport(utf8.ok ? utf8.text : '')
  expect(check.ok ? '' : check.problems[0]?.message).toMatch(/too large/u)
  const tooLarge = await readFile([fileOf(' '.repeat(maxBodyBytes * 2 + 3))])
  expect(tooLarge.ok ? '' : tooLarge.message).toMatch(/too large/u)
})

const text = exportText(defaultSettings)

const refused: [string, File, RegExp][] = [
  ['a ZIP archive', fileOf('PK\u0003\u0004', bytes(0, 0, 1)), /ZIP archive or an Office document/u],
  ['an empty ZIP archive', fileOf('PK\u0005\u0006'), /ZIP archive/u],
  ['an old Office document', fileOf(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1)), /Office document/u],
  ['a PDF', fileOf('%PDF-1.7\n'), /PDF/u],
  ['a PNG', fileOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d)), /image/u],
  ['a JPEG', fileOf(bytes(0xff, 0xd8, 0xff, 0xe0)), /image/u],
  ['a GIF', fileOf('GIF89a'), /image/u],
  ['a gzip archive', fileOf(bytes(0x1f, 0x8b, 8)), /compressed/u],
  ['text in UTF-32LE', fileOf(bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0)), /UTF-32/u],
  ['text in UTF-32BE', fileOf(bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b)), /UTF-32/u],
  ['text in Windows-1252', fileOf('{"by": "Luc', bytes(0xed), 'a"}'), /neither UTF-8 nor UTF-16/u],
  ['UTF-16 that was cut off', fileOf(bytes(0xff, 0xfe), utf16(text, true), bytes(0)), /UTF-16/u],
  ['half a pair in UTF-16', fileOf(bytes(0xff, 0xfe, 0x00, 0xd8)), /UTF-16/u],
  ['other bytes', fileOf(bytes(1, 0, 2, 0, 0xff, 3)), /not a text file/u],
  ['zeros', fileOf(bytes(0, 0, 0, 0, 0, 0)), /not a text file/u],
]

test.each(refused)('file encoding: %s is named', async (_, file, expected) => {
  const check = await readFile([file])
  const message = check.ok ? 'It was read.' : check.message
  expect(message).toMatch(expected)
  expect(sentenceFaultsIn(message)).toEqual([])
})

test('file encoding: any file is read or refused in a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), async (content) => {
      const check = await readFile([fileOf(Uint8Array.from(content))])
      expect(check.ok ? [] : sentenceFaultsIn(check.message)).toEqual([])
    }),
  )
})
