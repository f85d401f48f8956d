import { expect, test, vi } from 'vitest'
import { firstShape } from '../../../policy/testing/second-schema.ts'
import type { UpgradeStep } from '../../../policy/schema-steps.ts'
import { readFragment } from './share-link.ts'
import { berlinView, defaultDraft, fragmentOf } from './testing/fragments.ts'

// Schema version 2 is only pretended. Links of version 1 hold every setting there is today, so the
// test drops one of them before the step that adds it.
vi.mock('../../../policy/schema-steps.ts', async () => {
  const { secondSchema, firstShape: drop } =
    await import('../../../policy/testing/second-schema.ts')
  const { draftSchema } = await import('../../../policy/draft-schema.ts')
  const upgrade: UpgradeStep = (value, writeNumber) =>
    secondSchema.upgradeSteps[1](drop(draftSchema.parse(value)), writeNumber)
  return { ...secondSchema, upgradeSteps: { 1: upgrade } }
})

test('the draft of an older link gets the settings added since', () => {
  const fragment = fragmentOf({ draft: defaultDraft, view: berlinView })
  const { agent, customer } = firstShape(defaultDraft)
  expect(readFragment(fragment)).toEqual({
    ok: true,
    preview: {
      view: berlinView,
      draft: { agent: { ...agent, endWhenInactive: { enabled: false, minutes: '20' } }, customer },
    },
  })
})

test('a link without a draft still opens the saved settings', () => {
  const fragment = fragmentOf({ draft: null, view: berlinView })
  expect(readFragment(fragment)).toMatchObject({ ok: true, preview: { draft: null } })
})

test('a link in a newer format is refused with that reason', () => {
  expect(readFragment('v2.WzFd')).toEqual({ ok: false, code: 'unknownVersion' })
})
