import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsArbitrary } from '../../policy/testing/settings.arbitrary.ts'
import {
  longAccessDays,
  longInactiveMinutes,
  shortInactiveMinutes,
  warningsFor,
  type Remedy,
} from '../../policy/warnings.ts'
import { agentRedirectLabels, settingLabels } from './labels.ts'
import { faultsIn, sentenceFaultsIn } from './testing/prose.ts'
import { remedyLabel, warningWords } from './warnings.ts'

test('every warning has whole sentences, and every remedy a label', () => {
  expect(Object.values(warningWords).flatMap(sentenceFaultsIn)).toEqual([])
  expect(new Set(Object.values(warningWords)).size).toBe(Object.keys(warningWords).length)
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const remedies = warningsFor(settings).flatMap(({ remedy }) => remedy ?? [])
      expect(remedies.map(remedyLabel).flatMap(faultsIn)).toEqual([])
    }),
  )
})

test('a warning about a limit says the limit', () => {
  expect(warningWords.inactivityShort).toContain(`${shortInactiveMinutes} minutes`)
  expect(warningWords.inactivityLong).toContain(`${longInactiveMinutes / 60} hours`)
  expect(warningWords.accessLong).toContain(`${longAccessDays} days`)
})

test.each<[Remedy, RegExp]>([
  [{ setting: 'customer.access.enabled', value: true }, /\bon\b/u],
  [{ setting: 'customer.access.continueToLimited.enabled', value: true }, /\bon\b/u],
  [{ setting: 'customer.redirect.enabled', value: false }, /\boff\b/u],
])('the label of %j says which switch, and which way', (remedy, way) => {
  expect(remedyLabel(remedy)).toMatch(way)
  expect(remedyLabel(remedy)).toContain(settingLabels[remedy.setting])
})

test('the remedy for the agent’s landing names the choice', () => {
  const label = remedyLabel({ setting: 'agent.redirect', value: 'stayInRoom' })
  expect(label.toLowerCase()).toContain(agentRedirectLabels.stayInRoom.toLowerCase())
})
