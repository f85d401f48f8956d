import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { allFlows } from '../../../policy/flows.ts'
import {
  choicesOf,
  excludedBy,
  filterNames,
  isAmong,
  readFilters,
  valueOf,
  withFilter,
  withoutFilters,
  type Filters,
} from './filters.ts'

const flows = allFlows()
const count = (filters: Filters) => flows.filter((flow) => isAmong(flow, filters)).length

const filtersArbitrary: fc.Arbitrary<Filters> = fc.record(
  {
    landing: fc.constantFrom(...choicesOf('landing')),
    level: fc.constantFrom(...choicesOf('level')),
    attachments: fc.constantFrom('with', 'without'),
    chat: fc.constantFrom('with', 'without'),
    thenLimited: fc.constantFrom('with', 'without'),
    redirect: fc.constantFrom('with', 'without'),
  },
  { requiredKeys: [] },
)

test.each([
  [{}, 56],
  [{ landing: 'stayInRoom' }, 28],
  [{ level: 'none' }, 4],
  [{ level: 'fullTimeRestricted' }, 32],
  [{ attachments: 'with' }, 24],
  [{ chat: 'without', level: 'limited' }, 4],
  [{ thenLimited: 'with' }, 16],
  [{ level: 'limited', chat: 'with' }, 0],
  [{ landing: 'welcomePage', redirect: 'with', level: 'fullUnlimited' }, 4],
])('the filters %j match %i flows', (filters, expected) => {
  expect(count(filters)).toBe(expected)
})

test('filters that no flow passes have a reason, and no others have one', () => {
  fc.assert(
    fc.property(filtersArbitrary, (filters) => {
      expect(excludedBy(filters) !== undefined).toBe(count(filters) === 0)
    }),
  )
  expect(excludedBy({ level: 'limited', chat: 'with' })).toBe('Limited access never has chat.')
})

test.each(filterNames)('every flow matches exactly one choice of %s', (name) => {
  const counts = choicesOf(name).map((value) => count({ [name]: value }))
  expect(counts.length).toBeGreaterThan(1)
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(flows.length)
  for (const value of choicesOf(name)) {
    const found = flows.filter((flow) => isAmong(flow, { [name]: value }))
    expect(found.map((flow) => valueOf(flow, name))).toEqual(found.map(() => value))
  }
})

test('each toggle is filtered separately', () => {
  const access = { level: 'fullTimeRestricted', thenLimited: false } as const
  const flow = { landing: 'stayInRoom', redirects: false } as const
  const chat = { ...flow, access: { ...access, attachments: false, chat: true } }
  const attachments = { ...flow, access: { ...access, attachments: true, chat: false } }
  expect(filterNames.map((name) => valueOf(chat, name))).toEqual([
    'stayInRoom',
    'fullTimeRestricted',
    'without',
    'with',
    'without',
    'without',
  ])
  expect(valueOf(attachments, 'attachments')).toBe('with')
  expect(valueOf(attachments, 'chat')).toBe('without')
})

test('a URL returns the filters written to it, and keeps its other parameters', () => {
  fc.assert(
    fc.property(filtersArbitrary, (filters) => {
      const before = new URLSearchParams('mock=seed=article&chat=old')
      const query = filterNames.reduce(
        (rest, name) => withFilter(rest, name, filters[name]),
        before,
      )
      expect(readFilters(query)).toEqual(filters)
      expect(query.get('mock')).toBe('seed=article')
      expect(withoutFilters(query).toString()).toBe('mock=seed%3Darticle')
    }),
  )
})

test.each(['chat=', 'chat=WITH', 'level=everything', 'landing=__proto__', 'constructor=with'])(
  'what is no filter filters nothing: %s',
  (query) => {
    expect(readFilters(new URLSearchParams(query))).toEqual({})
  },
)
