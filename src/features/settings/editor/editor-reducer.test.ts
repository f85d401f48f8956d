import { describe, expect, test } from 'vitest'
import type { Failure } from '../../../api/api-error.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { draftOf } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { putInPlace } from '#messages/drafts.ts'
import { saving } from '#messages/page.ts'
import {
  editorReducer,
  initialEditorState,
  isUnchangedSince,
  retryNotBeforeMs,
  type EditorAction,
  type EditorState,
  type SaveState,
} from './editor-reducer.ts'
import { defaultsBase, storedBase, unchangedSnapshot, type FormSnapshot } from './form-snapshot.ts'

const documentOf = (version: number, settings = defaultSettings): SettingsDocument => ({
  schemaVersion: 1,
  version,
  savedAt: '2026-11-22T10:00:00Z',
  savedBy: { name: 'Noam' },
  settings,
})

const chat = settingsWith({ access: { chat: true } })
const start = unchangedSnapshot(storedBase(documentOf(12)))
const initial = initialEditorState({ snapshot: start })

const after = (...actions: EditorAction[]): EditorState => actions.reduce(editorReducer, initial)

const problem = { type: 'about:blank', title: '', status: 412, detail: '' } as const
const current = documentOf(13, chat)
const stale: Failure = { kind: 'problem', problem: { ...problem, code: 'staleVersion', current } }
const noRoom: Failure = { kind: 'problem', problem: { ...problem, code: 'noRoom' } }

const imported: FormSnapshot = {
  draft: draftOf(chat),
  source: { origin: 'imported' },
  base: start.base,
}
const importDraft: EditorAction = {
  type: 'replaced',
  before: start,
  by: imported,
  announcement: 'Imported.',
}

test('an editor starts idle, with the base and the source of its draft', () => {
  const { base, source, saveState, undo, comparison } = initialEditorState({ snapshot: imported })
  expect({ base, source }).toEqual({ base: imported.base, source: imported.source })
  expect(saveState).toEqual({ kind: 'idle' })
  expect([undo, comparison]).toEqual([undefined, undefined])
})

describe('save', () => {
  const failures: [SaveState['kind'], Failure][] = [
    ['uncertain', { kind: 'unreachable' }],
    ['uncertain', { kind: 'timedOut' }],
    ['uncertain', { kind: 'notUnderstood', status: 412 }],
    ['refused', noRoom],
    ['refused', { kind: 'problem', problem: { ...problem, code: 'conflict' } }],
    ['refused', { kind: 'problem', problem: { ...problem, code: 'invalidSettings', errors: [] } }],
  ]

  test.each(failures)('%s: %j', (kind, failure) => {
    const state = after({ type: 'saveStarted' }, { type: 'saveFailed', failure })
    expect(state.saveState).toEqual({ kind, failure })
    expect(state.comparison).toBeUndefined()
  })

  test('a save makes its document the base, and forgets what led to it', () => {
    const result = { document: current, isNew: true }
    const state = after(
      importDraft,
      { type: 'reviewOpened' },
      { type: 'saveStarted' },
      { type: 'saved', result },
    )
    expect(state.saveState).toEqual({ kind: 'saved', ...result })
    expect(state.base).toEqual(storedBase(current))
    expect(state.source).toEqual({ origin: 'edited' })
    expect(state.undo).toBeUndefined()
    expect(state.isReviewing).toBe(false)
  })

  test('lost reply: a save that had arrived is the base of the draft, which stays as it is', () => {
    const state = after(importDraft, { type: 'earlierSaveFound', document: current })
    expect(state.base).toEqual(storedBase(current))
    expect(state.source).toEqual(imported.source)
    expect(state.undo).toBeDefined()
  })

  test('a refused save waits as long as the server asks, any other state not at all', () => {
    const states = [initial, after({ type: 'saveFailed', failure: noRoom })]
    expect(states.map(({ saveState }) => retryNotBeforeMs(saveState))).toEqual([0, 0])
  })

  test('a dismissed result is gone, with the way back', () => {
    const state = after(importDraft, { type: 'saveFailed', failure: noRoom }, { type: 'dismissed' })
    expect(state.saveState).toEqual({ kind: 'idle' })
    expect(state.undo).toBeUndefined()
  })
})

describe('conflict', () => {
  const conflict: EditorAction = { type: 'saveFailed', failure: stale }

  test('a stale save opens the comparison in place of the review', () => {
    const state = after({ type: 'reviewOpened' }, { type: 'saveStarted' }, conflict)
    expect(state.comparison).toEqual({ current, refusedSave: true })
    expect(state.isReviewing).toBe(false)
  })

  test('the stored document is either compared or a conflict, never both', () => {
    const comparing = after(conflict)
    expect(comparing.saveState).toEqual({ kind: 'idle' })
    const closed = editorReducer(comparing, { type: 'comparisonClosed' })
    expect(closed.saveState).toEqual({ kind: 'conflict', current })
    expect(closed.comparison).toBeUndefined()
    const opened = editorReducer(closed, { type: 'comparisonOpened', current })
    expect(opened).toEqual(comparing)
  })

  test('a comparison that nobody was refused for leaves no conflict', () => {
    const state = after({ type: 'comparisonOpened', current }, { type: 'comparisonClosed' })
    expect(state).toEqual(initial)
  })

  test('a comparison makes the failure of an earlier save irrelevant', () => {
    const failed: EditorAction = { type: 'saveFailed', failure: noRoom }
    const opened = after(failed, { type: 'comparisonOpened', current })
    expect(opened.saveState).toEqual({ kind: 'idle' })
  })

  test('a merge that could not be saved is not a conflict after the comparison', () => {
    const failure: Failure = { kind: 'unreachable' }
    const state = after(
      conflict,
      { type: 'saveStarted' },
      { type: 'saveFailed', failure },
      { type: 'comparisonClosed' },
    )
    expect(state.saveState).toEqual({ kind: 'uncertain', failure })
  })

  test('a merge is compared again if somebody saved in the meantime', () => {
    const newer = documentOf(14)
    const again: Failure = {
      kind: 'problem',
      problem: { ...problem, code: 'staleVersion', current: newer },
    }
    const state = after(conflict, { type: 'saveStarted' }, { type: 'saveFailed', failure: again })
    expect(state.comparison).toEqual({ current: newer, refusedSave: true })
  })

  test.each<EditorAction>([
    { type: 'saved', result: { document: current, isNew: true } },
    importDraft,
    { type: 'opened', snapshot: imported },
  ])('a merge that is used closes the comparison: $type', (action) => {
    expect(after(conflict, action).comparison).toBeUndefined()
  })

  test.each<EditorAction>([
    importDraft,
    { type: 'opened', snapshot: imported },
    { type: 'dismissed' },
  ])('another draft ends the conflict: $type', (action) => {
    const state = after(conflict, { type: 'comparisonClosed' }, action)
    expect(state.saveState).toEqual({ kind: 'idle' })
  })
})

describe('undo', () => {
  test('a replaced draft can be undone, and its source and base come back', () => {
    const reset = unchangedSnapshot(defaultsBase(7))
    const replaced = after({
      type: 'replaced',
      before: imported,
      by: reset,
      announcement: 'Reset.',
    })
    expect(replaced.source).toEqual({ origin: 'reset' })
    expect(replaced.undo).toEqual({
      before: imported,
      announcement: 'Reset.',
      replacement: reset.draft,
    })
    const undone = editorReducer(replaced, { type: 'undone' })
    expect(undone.base).toEqual(imported.base)
    expect(undone.source).toEqual(imported.source)
    expect(undone.undo).toBeUndefined()
  })

  test('draft replaced: an edit after the replacement can be had back by undoing the undo', () => {
    const now = { ...imported, draft: draftOf(settingsWith({ access: { attachments: true } })) }
    const state = after(importDraft, { type: 'undone', now })
    expect(state.undo).toEqual({
      before: now,
      announcement: saving.undone,
      replacement: start.draft,
    })
  })

  test('draft replaced: an edit that is stored as an earlier draft is kept by undoing the undo', () => {
    const state = after(importDraft, { type: 'undone', now: imported, storedAs: 'tab' })
    expect(state.undo).toEqual({
      before: imported,
      announcement: `${saving.undone} ${putInPlace.otherKept}`,
      storedAs: 'tab',
    })
  })

  test('there is nothing to undo before anything was replaced', () => {
    expect(after({ type: 'undone', now: imported })).toBe(initial)
  })

  test('a draft from elsewhere leaves nothing to undo', () => {
    const state = after(importDraft, { type: 'opened', snapshot: start })
    expect(state.undo).toBeUndefined()
    expect(state.source).toEqual(start.source)
  })

  test('a replacement is unchanged until somebody types into it', () => {
    const { undo } = after(importDraft)
    expect(undo && isUnchangedSince(undo, draftOf(chat))).toBe(true)
    expect(undo && isUnchangedSince(undo, start.draft)).toBe(false)
    const { undo: kept } = after(importDraft, { type: 'undone', now: imported, storedAs: 'tab' })
    expect(kept && isUnchangedSince(kept, start.draft)).toBe(false)
  })
})

test('an invalid draft is marked until it is valid or another one takes its place', () => {
  const invalid: EditorAction = { type: 'validated', isValid: false }
  expect(after(invalid).wasInvalid).toBe(true)
  expect(after(invalid, { type: 'validated', isValid: true }).wasInvalid).toBe(false)
  expect(after(invalid, importDraft).wasInvalid).toBe(false)
})

test('a closed review stays closed without a change', () => {
  expect(after({ type: 'reviewClosed' })).toBe(initial)
  expect(after({ type: 'reviewOpened' }, { type: 'reviewClosed' }).isReviewing).toBe(false)
})
