import { expect, test } from 'vitest'
import { policyOf } from '../../policy/policy.ts'
import { settingsWith, type Changes } from '../../policy/testing/settings-with.ts'
import { exporting, shortLengths, timelineWords } from './preview-export.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

const lengths = (access: Changes['access']) =>
  shortLengths(policyOf(settingsWith(access === undefined ? {} : { access })).customer.access)

const hours = { value: 24, unit: 'hours' } as const

test('lengths are short and as typed, one for every phase', () => {
  expect(lengths({ enabled: false })).toEqual(['after the session ends'])
  expect(lengths({ level: 'fullUnlimited' })).toEqual(['with no time limit'])
  expect(lengths({ level: 'limited', limitedDuration: hours })).toEqual([
    '24 hours',
    'from then on',
  ])
  expect(lengths({ fullDuration: hours })).toEqual(['24 hours', 'from then on'])
  const continueToLimited = { enabled: true, duration: { value: 2, unit: 'days' } } as const
  expect(lengths({ continueToLimited })).toEqual(['7 days', '2 days', 'from then on'])
})

test('phases are told one after the other', () => {
  const phases = [
    { name: 'Full access', length: '7 days' },
    { name: 'No access', length: 'from then on' },
  ]
  expect(timelineWords(phases)).toBe('Full access 7 days, then No access from then on')
})

test('what is answered is whole sentences', () => {
  const said = [exporting.copied, exporting.notDrawn]
  expect(said.flatMap(sentenceFaultsIn)).toEqual([])
  expect(exporting.downloaded('flow.svg')).toContain('flow.svg')
})
