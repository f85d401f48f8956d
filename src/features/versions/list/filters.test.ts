import { describe, expect, test } from 'vitest'
import {
  countFilters,
  isRangeReversed,
  noFilters,
  queryOf,
  readFilters,
  withFilters,
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
    'last=year',
  ])('"%s" is none', (query) => {
    expect(read(query)).toEqual({})
    expect(countFilters(read(query))).toBe(0)
  })

  test.each([
    ['last=week', { last: 'week' }],
    ['last=week&from=2026-03-01', { from: '2026-03-01' }],
    ['last=month&to=2026-03-01', { to: '2026-03-01' }],
    ['last=month&from=soon', { last: 'month' }],
  ])('are a recent period unless there are days: %s', (query, filters) => {
    expect(read(query)).toEqual(filters)
  })

  test.each([
    ['by=Dana&setting=customer.access.chat&last=week', 3],
    ['from=2026-03-01&to=2026-03-31', 1],
    ['by=Dana&to=2026-03-31', 2],
  ])('are counted, with both days as one: %s', (query, count) => {
    expect(countFilters(read(query))).toBe(count)
  })

  test('are set and removed, and the rest of the query stays', () => {
    const query = new URLSearchParams('mock=hang&by=Dana')
    const changed = withFilters(query, { last: '', from: '2026-03-01' })
    expect(changed.toString()).toBe('mock=hang&by=Dana&from=2026-03-01')
    expect(withFilters(query, { by: ' Mei ' }).toString()).toBe('mock=hang&by=Mei')
    expect(withFilters(query, { by: ' ' }).toString()).toBe('mock=hang')
    expect(withFilters(changed, noFilters).toString()).toBe('mock=hang')
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
  const now = new Date(2026, 2, 31, 15)

  test('covers both days in full, in the local time zone', () => {
    const { from, to } = queryOf({ from: '2026-03-29', to: '2026-03-29' }, now)
    expect(from).toBe(new Date(2026, 2, 29).toISOString())
    expect(to).toBe(new Date(2026, 2, 30).toISOString())
  })

  test('covers the day in the URL, also long ago', () => {
    expect(queryOf({ from: '0026-03-01' }, now).from).toMatch(/^0026-0[23]-/u)
  })

  test('covers a week or a month before today, or what a shorter month has of it', () => {
    expect(queryOf({ last: 'week' }, now)).toEqual({ from: new Date(2026, 2, 24).toISOString() })
    expect(queryOf({ last: 'month' }, now)).toEqual({ from: new Date(2026, 1, 28).toISOString() })
    const january = queryOf({ last: 'month' }, new Date(2026, 0, 15))
    expect(january).toEqual({ from: new Date(2025, 11, 15).toISOString() })
  })

  test('is empty without filters', () => {
    expect(queryOf({ by: 'Dana' }, now)).toEqual({ by: 'Dana' })
    expect(queryOf({}, now)).toEqual({})
  })
})
