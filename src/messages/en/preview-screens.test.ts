import { expect, test } from 'vitest'
import { settingPaths } from '../../policy/setting-path.ts'
import { settingLabels } from './labels.ts'
import {
  agentScreen,
  answers,
  cast,
  customerScreen,
  interactions,
  reasonText,
} from './preview-screens.ts'
import { faultsIn, sentenceFaultsIn } from './testing/prose.ts'

test.each(settingPaths)('the reason %s is a sentence that begins with its label', (setting) => {
  expect(sentenceFaultsIn(reasonText(setting))).toEqual([])
  expect(reasonText(setting)).toMatch(new RegExp(`^${settingLabels[setting]} `, 'u'))
  expect(sentenceFaultsIn(answers.refused(setting))).toEqual([])
  expect(answers.refused(setting)).toContain(reasonText(setting))
})

test.each([
  ['customer.access.chat', 'Chat is off.'],
  ['customer.access.level', 'Access level is Limited access.'],
  ['customer.access.fullDuration', 'Duration of full access is over.'],
  ['customer.redirect.enabled', 'Redirect customer is on.'],
] as const)('%s says: %s', (setting, words) => {
  expect(reasonText(setting)).toBe(words)
})

test.each([
  [answers.downloaded(cast.identity), cast.identity],
  [answers.attached(cast.attachment(3)), 'photo-3.jpg'],
  [interactions.completed(cast.address), cast.address],
  [interactions.downloaded(cast.identity), cast.identity],
  [interactions.attached(cast.attachment(2)), 'photo-2.jpg'],
  [interactions.sent('Hello'), '“Hello”'],
  [customerScreen.incomplete(1, 2), '1 of 2'],
  [customerScreen.paper('A 1', 'Haifa'), 'A 1, Haifa'],
  [customerScreen.downloadOf(cast.identity), cast.identity],
  [customerScreen.spelling('xn--bcher-kva.example'), 'xn--bcher-kva.example'],
  [agentScreen.sinceEnd(0), 'Nothing'],
  [agentScreen.sinceEnd(2), '2 '],
])('“%s” says what it was given', (words, part) => {
  expect(faultsIn(words)).toEqual([])
  expect(words).toContain(part)
})
