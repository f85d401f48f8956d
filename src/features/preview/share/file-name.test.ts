import { expect, test } from 'vitest'
import { asPartialPolicy } from '../../../policy/partial-policy.ts'
import { policyOf } from '../../../policy/policy.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { initialView } from '../model/view.ts'
import { fileNameOf } from './file-name.ts'
import { summaryAt } from './summary.ts'

const policy = asPartialPolicy(policyOf(defaultSettings))
const view = initialView(new Date('2026-11-22T10:00:00Z'), 'UTC')
const week = 7 * 24 * 60 * 60_000

test.each([
  [0, 'end-session-preview-full-access-at-the-end'],
  [week - 60_000, 'end-session-preview-full-access-1-minute-before-full-access-ends'],
  [week + 1500, 'end-session-preview-no-access-1-5-seconds-after-full-access-ends'],
])('a picture at %d ms is named by what it shows: %s', (atMs, name) => {
  expect(fileNameOf(policy, { ...view, atMs })).toBe(name)
})

test('a summary begins with the instant and what holds there', () => {
  expect(summaryAt(policy, { ...view, atMs: week })).toBe(
    'Nov 29, 2026, 10:00 UTC: No access, at the instant full access ends. The customer can no longer do anything.',
  )
})
