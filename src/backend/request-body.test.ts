import { describe, expect, test } from 'vitest'
import { maxBodyBytes } from '../api/contract.ts'
import { defaultSettings } from '../policy/settings.ts'
import { errorsOf, refused, testApi } from './testing/test-api.ts'
import { put, withMinutes } from './testing/requests.ts'

describe('the media type', () => {
  test.each([
    'text/plain',
    'application/json; charset=iso-8859-1',
    'application/json; version=1',
    'application/jsonp',
    'application/problem+json',
    '',
  ])('%j is refused', async (type) => {
    expect(await refused({ headers: { 'content-type': type } })).toMatchObject({
      code: 'unsupportedMediaType',
    })
  })

  test('a compressed body is refused', async () => {
    expect(await refused({ headers: { 'content-encoding': 'gzip' } })).toMatchObject({
      code: 'unsupportedMediaType',
    })
  })

  test.each(['application/json;charset=utf-8', 'Application/JSON ; Charset="UTF-8"'])(
    '%j is accepted',
    async (type) => {
      const response = await testApi().api(put({ headers: { 'content-type': type } }))
      expect(response.status).toBe(200)
    },
  )
})

/** Returns the body of a save with exactly `length` bytes. */
function bodyOf(length: number): string {
  const body = JSON.stringify({ settings: withMinutes(5), origin: 'edited' })
  return body + ' '.repeat(length - body.length)
}

describe('the size', () => {
  test('may be 64 KiB, but not a byte more', async () => {
    const { api } = testApi()
    expect((await api(put({ body: bodyOf(maxBodyBytes) }))).status).toBe(200)
    expect(await refused({ body: bodyOf(maxBodyBytes + 1) })).toMatchObject({
      code: 'bodyTooLarge',
    })
  })

  test('is taken from Content-Length before the body is read', async () => {
    const unread = new ReadableStream({ pull: () => expect.unreachable() }, { highWaterMark: 0 })
    const headers = { 'content-length': String(maxBodyBytes + 1) }
    expect(await refused({ body: unread, headers })).toMatchObject({ code: 'bodyTooLarge' })
  })

  test('is counted while reading if Content-Length is wrong, and reading stops at the limit', async () => {
    let chunks = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        chunks += 1
        controller.enqueue(new Uint8Array(16 * 1024))
      },
    })
    const headers = { 'content-length': '10' }
    expect(await refused({ body: endless, headers })).toMatchObject({ code: 'bodyTooLarge' })
    expect(chunks).toBeLessThan(10)
  })
})

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a body that is not JSON', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'settings'],
    ['a comma too many', '{"settings": {},}'],
    ['a byte order mark', `\uFEFF${JSON.stringify({ settings: defaultSettings })}`],
    ['nested 33 levels deep', nested(33)],
    ['nested 30,000 levels deep', nested(30_000)],
  ])('is refused: %s', async (_, body) => {
    expect(await refused({ body })).toMatchObject({ code: 'notJson' })
  })

  test.each([
    ['a lone byte', [0x22, 0xff, 0x22]],
    ['half of a surrogate pair', [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ['a slash in two bytes', [0x22, 0xc0, 0xaf, 0x22]],
  ])('is refused if it is not UTF-8: %s', async (_, bytes) => {
    expect(await refused({ body: new Uint8Array(bytes) })).toMatchObject({ code: 'notJson' })
  })

  test('nested 32 levels deep is JSON, although not a save', async () => {
    expect(await errorsOf({ body: nested(32) })).toContain(': notAnObject')
  })
})
