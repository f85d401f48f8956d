import { expect, test } from 'vitest'
import { draftOf } from '../../../policy/draft.ts'
import { allFlows, exampleOf, flowOfSettings } from '../../../policy/flows.ts'
import { defaultSettings, type Settings } from '../../../policy/settings.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { writeFragment } from '../share/share-link.ts'
import { initialView } from '../model/view.ts'
import { createMarks, draftIn, isUnreadable } from './flow-marks.ts'

const view = initialView(new Date('2026-11-22T10:00:00Z'), 'UTC')
const withChat = settingsWith({ access: { chat: true } })

/** The fragment of a link to a draft, as the address has it. */
function hashOf(draft: ReturnType<typeof draftOf> | null): string {
  const written = writeFragment({ draft, view })
  if (!written.ok) throw new Error(written.code)
  return `#${written.fragment}`
}

const marked = (saved: Settings | undefined, draft: Settings | undefined) =>
  allFlows()
    .map((flow) => [createMarks(saved, draft)(flow), flow] as const)
    .filter(([mark]) => mark !== '')

test('only the flows of the saved settings and of the draft are marked', () => {
  expect(marked(defaultSettings, withChat)).toEqual([
    ['Saved', flowOfSettings(defaultSettings)],
    ['Your draft', flowOfSettings(withChat)],
  ])
  expect(marked(withChat, withChat)).toEqual([['Saved · Your draft', flowOfSettings(withChat)]])
  expect(marked(undefined, undefined)).toEqual([])
})

test.each(allFlows().map((flow) => [flow]))('a draft of %j is read from the address', (flow) => {
  expect(draftIn(hashOf(draftOf(exampleOf(flow))))).toEqual(exampleOf(flow))
})

test('an unusable draft marks no flow', () => {
  const draft = draftOf(defaultSettings)
  const access = { ...draft.customer.access, fullDuration: { value: '', unit: 'days' } as const }
  const unusable = { ...draft, customer: { ...draft.customer, access } }
  for (const hash of ['', '#', '#agent', '#v1.W10', hashOf(null), hashOf(unusable)]) {
    expect(draftIn(hash)).toBeUndefined()
  }
})

test('rewritten link: an unreadable draft is distinguished from no draft', () => {
  expect(['', '#v1.W10', '#v2.W10'].map(isUnreadable)).toEqual([false, true, true])
  expect(isUnreadable(hashOf(draftOf(defaultSettings)))).toBe(false)
})
