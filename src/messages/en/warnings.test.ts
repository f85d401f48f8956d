import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsArbitrary } from '../../policy/testing/settings.arbitrary.ts'
import {
  longAccessDays,
  longInactiveMinutes,
  shortInactiveMinutes,
  warningsFor,
  type QuickFix,
} from '../../policy/warnings.ts'
import { agentRedirectLabels, settingLabels } from './labels.ts'
import { faultsIn, sentenceFaultsIn } from './testing/prose.ts'
import { quickFixLabel, warningMessages } from './warnings.ts'

test('every warning has whole sentences, and every quick fix a label', () => {
  expect(Object.values(warningMessages).flatMap(sentenceFaultsIn)).toEqual([])
  expect(new Set(Object.values(warningMessages)).size).toBe(Object.keys(warningMessages).length)
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const quickFixes = warningsFor(settings).flatMap(({ quickFix }) => quickFix ?? [])
      expect(quickFixes.map(quickFixLabel).flatMap(faultsIn)).toEqual([])
    }),
  )
})

test('a warning about a limit says the limit', () => {
  expect(warningMessages.inactivityShort).toContain(`${shortInactiveMinutes} minutes`)
  expect(warningMessages.inactivityLong).toContain(`${longInactiveMinutes / 60} hours`)
  expect(warningMessages.accessLong).toContain(`${longAccessDays} days`)
})

test.each<[QuickFix, RegExp]>([
  [{ setting: 'customer.access.enabled', value: true }, /\bon\b/u],
  [{ setting: 'customer.access.continueToLimited.enabled', value: true }, /\bon\b/u],
  [{ setting: 'customer.redirect.enabled', value: false }, /\boff\b/u],
])('the label of %j says which switch, and which way', (quickFix, way) => {
  expect(quickFixLabel(quickFix)).toMatch(way)
  expect(quickFixLabel(quickFix)).toContain(settingLabels[quickFix.setting])
})

test('the quick fix for the agent’s landing names the choice', () => {
  const label = quickFixLabel({ setting: 'agent.redirect', value: 'stayInRoom' })
  expect(label.toLowerCase()).toContain(agentRedirectLabels.stayInRoom.toLowerCase())
})
