import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeDifferences } from '../../policy/differences.ts'
import { policyOf } from '../../policy/policy.ts'
import { settingsArbitrary } from '../../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../policy/testing/settings-with.ts'
import { nothingChanges, peopleChanges, peopleSummary } from './people.ts'

const sentences = (
  before: Parameters<typeof settingsWith>[0],
  after: Parameters<typeof settingsWith>[0],
) => peopleChanges(settingsWith(before), settingsWith(after)).map((change) => change.sentence)

test('there are sentences exactly where people will notice something', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (before, after) => {
      const differences = outcomeDifferences(policyOf(before), policyOf(after))
      expect(peopleChanges(before, after).length > 0).toBe(differences.length > 0)
    }),
  )
})

test('every sentence is different, and every instant is one at which something differs', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (before, after) => {
      const changes = peopleChanges(before, after)
      expect(new Set(changes.map((change) => change.sentence)).size).toBe(changes.length)
      const differences = outcomeDifferences(policyOf(before), policyOf(after))
      const starts = differences.map((one) => (one.about === 'capability' ? one.fromMs : 0))
      for (const { atMs } of changes) expect(starts).toContain(atMs)
    }),
  )
})

test('a shorter full access takes rights away at its end', () => {
  expect(sentences({}, { access: { fullDuration: { value: 3, unit: 'days' } } })).toEqual([
    'From 3 days to 7 days after the end, customers can no longer complete documents, review incomplete documents, or download completed documents.',
  ])
})

test.each([
  [1, 'days', 'Until 1 day after the end, '],
  [24, 'hours', 'Until 24 hours after the end, '],
  [1, 'hours', 'Until 1 hour after the end, '],
  [60, 'minutes', 'Until 60 minutes after the end, '],
  [1, 'minutes', 'Until 1 minute after the end, '],
  [48, 'hours', 'Until 48 hours after the end, '],
] as const)(
  'lengths in sentences: a change from the end on, for %i %s, begins with “%s”',
  (value, unit, start) => {
    const fullDuration = { value, unit }
    const chat = { access: { fullDuration, chat: true } }
    expect(sentences({ access: { fullDuration } }, chat)).toEqual([
      `${start}customers can also message the agent.`,
    ])
    expect(sentences({ access: { enabled: false } }, { access: { fullDuration } })[0]).toContain(
      start,
    )
  },
)

test('lengths in sentences: a later period has them as typed, a sum in its largest units', () => {
  const fullDuration = { value: 1440, unit: 'minutes' } as const
  const continueToLimited = { enabled: true, duration: { value: 2, unit: 'hours' } } as const
  const continued = { access: { fullDuration, continueToLimited } }
  expect(sentences({ access: { fullDuration } }, continued)).toEqual([
    'From 1,440 minutes to 1 day 2 hours after the end, customers can also review incomplete documents and download completed documents.',
  ])
  expect(sentences({ access: { enabled: false } }, continued)[1]).toMatch(
    /^Until 1 day 2 hours after the end, /u,
  )
})

const unlimited = (chat: boolean) => ({ access: { level: 'fullUnlimited' as const, chat } })
const continuedFor = (value: number) => ({
  access: {
    continueToLimited: { enabled: true, duration: { value, unit: 'days' } as const },
  },
})

test.each([
  [
    unlimited(false),
    unlimited(true),
    'After the session ends, customers can also message the agent.',
  ],
  [
    unlimited(true),
    unlimited(false),
    'After the session ends, customers can no longer message the agent.',
  ],
  [
    { access: { chat: true } },
    {},
    'Until 7 days after the end, customers can no longer message the agent.',
  ],
  [
    continuedFor(14),
    continuedFor(7),
    'From 14 days to 21 days after the end, customers can no longer review incomplete documents or download completed documents.',
  ],
  [
    {},
    { access: { level: 'fullUnlimited' as const } },
    'From 7 days after the end on, customers can also complete documents, review incomplete documents, and download completed documents.',
  ],
  [
    { access: { level: 'fullUnlimited' as const } },
    {},
    'From 7 days after the end on, customers can no longer complete documents, review incomplete documents, or download completed documents.',
  ],
])('from %j to %j: %s', (before, after, expected) => {
  expect(sentences(before, after)).toEqual([expected])
})

test('continuing to limited access gives reading back for its time', () => {
  const continueToLimited = { enabled: true, duration: { value: 14, unit: 'days' } } as const
  expect(sentences({}, { access: { continueToLimited } })).toEqual([
    'From 7 days to 21 days after the end, customers can also review incomplete documents and download completed documents.',
  ])
})

test('rights with no time limit, landings, minutes and addresses are said', () => {
  expect(sentences({ access: { enabled: false } }, { access: { level: 'fullUnlimited' } })[0]).toBe(
    'After the session ends, customers can also complete documents, review incomplete documents, and download completed documents.',
  )
  expect(sentences({}, { agent: { redirect: 'stayInRoom' } })).toEqual([
    'The agent stays in the room instead of going back to the Welcome page.',
  ])
  expect(sentences({}, { agent: { endWhenInactive: { enabled: true, minutes: 20 } } })).toEqual([
    'Sessions now end automatically after 20 minutes without activity of the agent.',
  ])
  const on = { redirect: { enabled: true, url: 'https://www.example.com/' } }
  expect(sentences({}, on)).toEqual([
    'Customers in the room are now sent to https://www.example.com/',
  ])
  expect(sentences(on, {})).toEqual(['Customers in the room are no longer sent to another page.'])
})

test('24 hours in place of 1 day changes nothing for people, and says why', () => {
  const before = settingsWith({ access: { fullDuration: { value: 24, unit: 'hours' } } })
  const after = settingsWith({ access: { fullDuration: { value: 1, unit: 'days' } } })
  expect(nothingChanges(before, after)).toBe('Nothing changes for people: 24 hours is 1 day.')
  expect(peopleSummary(before, after)).toBe(nothingChanges(before, after))
})

test('values that are not in use change nothing for people', () => {
  const after = settingsWith({ access: { limitedDuration: { value: 9, unit: 'days' } } })
  expect(peopleSummary(settingsWith({}), after)).toBe(
    'Nothing changes for people: only values that are not in use differ.',
  )
})

test('the summary is the first sentence and how many more there are', () => {
  const after = settingsWith({ agent: { redirect: 'stayInRoom' }, access: { enabled: false } })
  expect(peopleSummary(settingsWith({}), after)).toBe(
    'The agent stays in the room instead of going back to the Welcome page. And 1 more change.',
  )
})
