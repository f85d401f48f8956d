import { afterEach, expect, test, vi } from 'vitest'
import { randomId } from './random-id.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

test('plain http: without crypto.randomUUID, ids are distinct UUIDs of version 4', () => {
  const getRandomValues = crypto.getRandomValues.bind(crypto)
  vi.stubGlobal('crypto', { getRandomValues })
  const ids = Array.from({ length: 200 }, randomId)
  expect(new Set(ids).size).toBe(ids.length)
  const isVersion4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u
  expect(ids.filter((id) => !isVersion4.test(id))).toEqual([])
})

test('plain http: an id uses every random bit', () => {
  vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(0xff) })
  expect(randomId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
})
