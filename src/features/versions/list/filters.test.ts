import { describe, expect, test } from 'vitest'
import {
  isRangeReversed,
  isFiltered,
  queryOf,
  readFilters,
  withFilter,
  withoutFilters,
} from './filters.ts'

const read = (query: string) => readFilters(new URLSearchParams(query))

describe('filters in the URL', () => {
  test('are read', () => {
    const query = 'by=Dana+Levi&setting=customer.access.chat&from=2026-03-01&to=2026-03-31'
    expect(read(query)).toEqual({
      by: 'Dana Levi',
      setting: 'customer.access.chat',
      from: '2026-03-01',
      to: '2026-03-31',
    })
  })

  test.each([
    '',
    'by=',
    'by=%20',
    `by=${'x'.repeat(101)}`,
    'setting=chat',
    'from=2026-02-30',
    'from=yesterday',
    'to=2026-3-1',
    'to=2026-03-01T00:00:00Z',
    'By=Dana',
  ])('"%s" is none', (query) => {
    expect(read(query)).toEqual({})
    expect(isFiltered(read(query))).toBe(false)
  })

  test('are set and removed one by one, and the rest of the query stays', () => {
    const query = new URLSearchParams('mock=hang&by=Dana')
    expect(withFilter(query, 'from', '2026-03-01').toString()).toBe(
      'mock=hang&by=Dana&from=2026-03-01',
    )
    expect(withFilter(query, 'by', ' Mei ').toString()).toBe('mock=hang&by=Mei')
    expect(withFilter(query, 'by', ' ').toString()).toBe('mock=hang')
    expect(withoutFilters(withFilter(query, 'to', '2026-03-01')).toString()).toBe('mock=hang')
    expect(query.toString()).toBe('mock=hang&by=Dana')
  })
})

test.each([
  ['from=2026-03-02&to=2026-03-01', true],
  ['from=2026-12-01&to=2026-02-28', true],
  ['from=2026-03-01&to=2026-03-01', false],
  ['from=2026-03-01&to=2026-03-02', false],
  ['from=2026-03-01', false],
  ['to=2026-03-01', false],
  ['from=0999-12-31&to=1000-01-01', false],
])('reversed days: “%s” %j', (query, isReversed) => {
  expect(isRangeReversed(read(query))).toBe(isReversed)
})

describe('the query for the server', () => {
  test('covers both days in full, in the local time zone', () => {
    const { from, to } = queryOf({ from: '2026-03-29', to: '2026-03-29' })
    expect(from).toBe(new Date(2026, 2, 29).toISOString())
    expect(to).toBe(new Date(2026, 2, 30).toISOString())
  })

  test('covers the day in the URL, also long ago', () => {
    expect(queryOf({ from: '0026-03-01' }).from).toMatch(/^0026-0[23]-/u)
  })

  test('is empty without filters', () => {
    expect(queryOf({ by: 'Dana' })).toEqual({ by: 'Dana' })
    expect(queryOf({})).toEqual({})
  })
})
