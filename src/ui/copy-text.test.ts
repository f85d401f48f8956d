import { afterEach, expect, test, vi } from 'vitest'
import { copyText } from './copy-text.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('plain http: without a clipboard, nothing is copied, and nothing throws', async () => {
  vi.stubGlobal('navigator', {})
  expect(await copyText('a')).toBe(false)
})

test.each([
  ['refuses', () => Promise.reject(new DOMException('', 'NotAllowedError'))],
  [
    'throws',
    () => {
      throw new TypeError('not a function')
    },
  ],
])('refused clipboard: one that %s copies nothing', async (_, writeText) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyText('a')).toBe(false)
})

test('a clipboard that takes the text copies it', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue()
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  expect(await copyText('a')).toBe(true)
  expect(writeText).toHaveBeenCalledWith('a')
})
