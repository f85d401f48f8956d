import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { VersionSummary } from '../../../api/contract.ts'
import { pagesFound, pagesOfAll } from './pages.ts'

const summary = (version: number): VersionSummary => ({
  version,
  savedAt: '2026-11-22T10:00:00Z',
  savedBy: { name: 'Dana' },
  origin: 'edited',
  changes: [],
})

describe('pages of the whole history', () => {
  test('know the page of every row, in a history of any length', () => {
    const pages = pagesOfAll(100_000)
    expect(pages.count).toBe(100_000)
    expect(pages.pageAt(0)).toEqual({ query: { before: 100_001, limit: 50 }, first: 0 })
    expect(pages.pageAt(49)).toEqual(pages.pageAt(0))
    expect(pages.pageAt(50)).toEqual({ query: { before: 99_951, limit: 50 }, first: 50 })
    expect(pages.pageAt(99_999).query.before).toBe(51)
  })

  test('have every version in its row', () => {
    const counts = fc.integer({ min: 1, max: 300 })
    const property = fc.property(counts, fc.nat(), (newest, some) => {
      const pages = pagesOfAll(newest)
      const row = some % newest
      const ref = pages.pageAt(row)
      const { before } = ref.query
      const lowest = Math.max(1, before - 50)
      const numbers = Array.from({ length: before - lowest }, (_, index) => before - 1 - index)
      const next = lowest > 1 ? { next: lowest } : {}
      const rows = pages.rowsOf({ versions: numbers.map(summary), newest, ...next }, ref)
      expect(rows[row - ref.first]?.version).toBe(newest - row)
      expect(rows).toHaveLength(numbers.length)
    })
    fc.assert(property)
  })

  test('have a row for an unreadable version', () => {
    const pages = pagesOfAll(4)
    const summaries = [4, 2].map(summary)
    expect(pages.rowsOf({ versions: summaries, newest: 4 }, pages.pageAt(0))).toEqual([
      summary(4),
      { version: 3, unknown: true },
      summary(2),
      { version: 1, unknown: true },
    ])
  })

  test('are none without versions', () => {
    expect(pagesOfAll(0).count).toBe(0)
  })
})

describe('pages of a filtered history', () => {
  const filter = { by: 'Dana' }
  const found = [
    { before: 900, count: 2 },
    { before: 800, count: 0 },
    { before: 700, count: 3 },
  ]

  test('follow each other, and empty ones have no row', () => {
    const pages = pagesFound(found, filter)
    expect(pages.count).toBe(5)
    expect(pages.pageAt(1)).toEqual({ query: { by: 'Dana', before: 900, limit: 50 }, first: 0 })
    expect(pages.pageAt(2)).toEqual({ query: { by: 'Dana', before: 700, limit: 50 }, first: 2 })
    expect(pages.pageAt(4)).toEqual(pages.pageAt(2))
    expect(() => pages.pageAt(5)).toThrow(RangeError)
  })

  test('have the found rows', () => {
    const pages = pagesFound(found, filter)
    const versions = [7, 3].map(summary)
    expect(pages.rowsOf({ versions, newest: 9, next: 3 }, pages.pageAt(0))).toEqual(versions)
  })
})
