import { expect, test } from 'vitest'
import { partialPhases } from '../../policy/partial-outcome.ts'
import { policyOf } from '../../policy/policy.ts'
import { settingsWith, type Changes } from '../../policy/testing/settings-with.ts'
import { exporting, picture, pictureLength, timelineText } from './preview-export.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

const phasesOf = (access: NonNullable<Changes['access']>) =>
  partialPhases({
    known: true,
    value: policyOf(settingsWith({ access })).customer.access,
  }).filter((phase) => phase.known)

const lengths = (access: NonNullable<Changes['access']>) =>
  phasesOf(access).map((phase) =>
    pictureLength({ kind: phase.access, fromMs: phase.fromMs, toMs: phase.toMs, phase }),
  )

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

test('only phases have a length in a picture', () => {
  const because = ['customer.access.fullDuration'] as const
  const before = { fromMs: -1, toMs: 0 } as const
  expect(pictureLength({ kind: 'session', ...before, length: { of: 'nothing' } })).toBe('')
  expect(pictureLength({ kind: 'unknown', fromMs: 0, toMs: null, because })).toBe('')
})

test('how a session ends is said in whole sentences, each its own', () => {
  const sentences = Object.values(picture.how).flatMap((situations) => Object.values(situations))
  expect(sentences.flatMap(sentenceFaultsIn)).toEqual([])
  expect(new Set(sentences).size).toBe(4)
})

test('phases are told one after the other', () => {
  expect(timelineText(phasesOf({}))).toBe('Full access: 7 days. No access: from then on.')
})

test('what is answered is whole sentences', () => {
  const said = [exporting.copied, exporting.notDrawn]
  expect(said.flatMap(sentenceFaultsIn)).toEqual([])
  expect(exporting.downloaded('flow.svg')).toContain('flow.svg')
})
