import { describe, expect, test } from 'vitest'
import { originText, relativeTime } from './versions.ts'

const now = new Date('2026-11-22T10:00:00Z')

describe('how long ago', () => {
  test.each([
    ['2026-11-22T10:00:00Z', 'now'],
    ['2026-11-22T09:59:01Z', 'now'],
    ['2026-11-22T09:59:00Z', '1 minute ago'],
    ['2026-11-22T09:00:01Z', '59 minutes ago'],
    ['2026-11-22T09:00:00Z', '1 hour ago'],
    ['2026-11-21T10:00:01Z', '23 hours ago'],
    ['2026-11-21T10:00:00Z', 'yesterday'],
    ['2026-11-16T10:00:00Z', '6 days ago'],
    ['2026-11-15T10:00:00Z', 'last week'],
    ['2026-10-23T10:00:00Z', 'last month'],
    ['2025-11-22T10:00:00Z', 'last year'],
    ['2024-11-22T10:00:00Z', '2 years ago'],
    ['2026-11-22T12:30:00Z', 'in 2 hours'],
  ])('%s was %s', (at, words) => {
    expect(relativeTime(at, now)).toBe(words)
  })
})

describe('where a version came from', () => {
  test.each(['edited', 'imported', 'restored', 'reset'] as const)('%s has words', (origin) => {
    expect(originText(origin)).toMatch(/^[A-Z][a-z]+$/u)
  })

  test('a restored one says which, where that is known', () => {
    expect(originText('restored', 3)).toBe('Restored version 3')
    expect(originText('restored')).toBe('Restored')
  })
})
