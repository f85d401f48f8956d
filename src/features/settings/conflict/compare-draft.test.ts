import { expect, test } from 'vitest'
import type { SettingsDocument } from '../../../api/contract.ts'
import { draftOf } from '../../../policy/draft.ts'
import { merged } from '../../../policy/merge.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { sourceOn, storedBase } from '../editor/form-snapshot.ts'
import { choicesFor, compareDraft } from './compare-draft.ts'

const started: SettingsDocument = {
  schemaVersion: 1,
  version: 12,
  savedAt: '2026-11-22T10:00:00Z',
  savedBy: { name: 'Dana Levi' },
  settings: settingsWith({ redirect: { enabled: false, url: 'kept' } }),
}
const current = { ...started, version: 13, settings: settingsWith({ access: { chat: true } }) }
const base = storedBase(started)

test('the three sides are the start of the draft, the stored document, and the draft', () => {
  const mine = settingsWith({ access: { attachments: true } })
  expect(compareDraft(base, current, draftOf(mine))).toEqual({
    ok: true,
    three: { base: started.settings, theirs: current.settings, mine },
  })
})

test('settings with unusable text are named in the order of the page', () => {
  const draft = draftOf(started.settings)
  draft.customer.access.fullDuration.value = '0'
  draft.agent.endWhenInactive = { enabled: true, minutes: 'x' }
  expect(compareDraft(base, current, draft)).toEqual({
    ok: false,
    unusable: ['agent.endWhenInactive.minutes', 'customer.access.fullDuration'],
  })
})

test('text that is not in use is replaced by the saved value', () => {
  const draft = draftOf(started.settings)
  draft.agent.endWhenInactive.minutes = 'x'
  expect(compareDraft(base, current, draft)).toMatchObject({
    three: { mine: started.settings },
  })
})

const three = {
  base: settingsWith({}),
  theirs: settingsWith({ access: { chat: true }, agent: { redirect: 'stayInRoom' } }),
  mine: settingsWith({ access: { attachments: true } }),
}

test('without earlier choices, a change of one side is chosen', () => {
  expect(choicesFor(three, undefined, 'theirs')).toEqual({
    agentRedirect: 'theirs',
    attachments: 'mine',
    chat: 'theirs',
  })
})

test('earlier choices stay as long as both sides of them are the same', () => {
  const made = { three, choices: { chat: 'mine', agentRedirect: 'mine' } } as const
  expect(choicesFor(three, made, 'theirs')).toMatchObject({ chat: 'mine', agentRedirect: 'mine' })
  const now = { ...three, theirs: settingsWith({ access: { chat: true } }) }
  expect(choicesFor(now, made, 'theirs')).toEqual({ attachments: 'mine', chat: 'mine' })
})

test('cleared data: the whole draft is chosen, until the person chooses otherwise', () => {
  const cleared = { ...three, theirs: defaultSettings }
  const begin = choicesFor(cleared, undefined, 'cleared')
  expect(merged(cleared.theirs, cleared.mine, begin)).toEqual(cleared.mine)
  const made = { three, choices: { chat: 'theirs' } } as const
  expect(choicesFor(cleared, made, 'cleared')).toEqual(begin)
  const chosen = { three: cleared, choices: { ...begin, attachments: 'theirs' } } as const
  expect(choicesFor(cleared, chosen, 'cleared')).toMatchObject({
    attachments: 'theirs',
    chat: 'mine',
  })
  expect(choicesFor(cleared, undefined, 'setBack')).not.toEqual(begin)
})

test('cleared data: a draft that restores a version that is gone is saved as edited', () => {
  const restoring = { origin: 'restored', restores: 9 } as const
  const on = (version: number) => sourceOn(storedBase({ ...started, version }), restoring)
  expect(on(13)).toEqual(restoring)
  expect(on(10)).toEqual(restoring)
  expect(on(9)).toEqual({ origin: 'edited' })
  expect(on(0)).toEqual({ origin: 'edited' })
  expect(sourceOn(storedBase({ ...started, version: 0 }), { origin: 'imported' })).toEqual({
    origin: 'imported',
  })
})
