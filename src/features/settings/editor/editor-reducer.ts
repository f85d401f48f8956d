import { mayHaveSaved, notBeforeMs, type Failure } from '../../../api/api-error.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { Saved } from '../../../api/saver.ts'
import type { Draft } from '../../../policy/draft.ts'
import { putInPlace } from '#messages/drafts.ts'
import { saving } from '#messages/page.ts'
import {
  storedBase,
  typedSource,
  type Base,
  type FormSnapshot,
  type MergedSettings,
  type Source,
} from './form-snapshot.ts'

/**
 * The state of the last save:
 * - `refused`: the server stored nothing;
 * - `uncertain`: no usable answer came, so the server may have stored it;
 * - `conflict`: `current` was stored since the draft was started, and the comparison was left without
 *   a result. While the comparison is open, the state is `idle`.
 */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | ({ kind: 'saved' } & Saved)
  | { kind: 'refused'; failure: Failure }
  | { kind: 'uncertain'; failure: Failure }
  | { kind: 'conflict'; current: SettingsDocument }

/** The data that Undo needs after a draft was replaced. */
export type DraftUndo = {
  before: FormSnapshot
  /** The sentence about the replacement. */
  announcement: string
  /** The draft that replaced it. Absent if undoing the undo must keep the draft even if it is unchanged. */
  replacement?: Draft | undefined
  /** The tab under whose name `before` is stored as an earlier draft, if it is. */
  storedAs?: string | undefined
}

/** The stored document that the draft is compared with instead of showing the form. */
export type ComparedDocument = {
  current: SettingsDocument
  /** True if a save was refused because of it. Then it is a conflict after the comparison, too. */
  refusedSave: boolean
}

/** The state of the editor. The draft itself is in the form. */
export type EditorState = {
  base: Base
  source: Source
  saveState: SaveState
  undo?: DraftUndo | undefined
  /** True if the last attempt to save or review found a value that cannot be used. */
  wasInvalid: boolean
  isReviewing: boolean
  /** The result of a merge, if the review is about it instead of the draft. */
  merged?: MergedSettings | undefined
  comparison?: ComparedDocument | undefined
}

/** An event that changes the editor. */
export type EditorAction =
  /** The form holds another draft, and nothing leads back to the one before. */
  | { type: 'opened'; snapshot: FormSnapshot }
  /** A whole draft has replaced the one of `before`. */
  | { type: 'replaced'; before: FormSnapshot; by: FormSnapshot; announcement: string }
  /** The replacement was undone; `now` is what was typed since, stored in the tab `storedAs`. */
  | { type: 'undone'; now?: FormSnapshot | undefined; storedAs?: string | undefined }
  | { type: 'validated'; isValid: boolean }
  | { type: 'reviewOpened'; merged?: MergedSettings }
  | { type: 'reviewClosed' }
  | { type: 'saveStarted' }
  | { type: 'saved'; result: Saved }
  | { type: 'saveFailed'; failure: Failure }
  /** A save whose answer was lost turned out to be stored as `document`. */
  | { type: 'earlierSaveFound'; document: SettingsDocument }
  | { type: 'comparisonOpened'; current: SettingsDocument }
  | { type: 'comparisonClosed' }
  /** The person has read how saving or replacing went. */
  | { type: 'dismissed' }

const idle: SaveState = { kind: 'idle' }

/** Returns the state of an editor whose form holds `snapshot`. */
export const initialEditorState = ({
  snapshot: { base, source },
  undo,
}: {
  snapshot: FormSnapshot
  undo?: DraftUndo | undefined
}): EditorState => ({ base, source, undo, saveState: idle, wasInvalid: false, isReviewing: false })

/** Returns the state of a save that failed for `failure`. */
function failedSave(failure: Failure): SaveState {
  if (mayHaveSaved(failure)) return { kind: 'uncertain', failure }
  return failure.kind === 'problem' && failure.problem.code === 'staleVersion'
    ? { kind: 'conflict', current: failure.problem.current }
    : { kind: 'refused', failure }
}

/** Returns the time of the `performance` clock before which the server must not be asked again. */
export const retryNotBeforeMs = (saveState: SaveState): number =>
  'failure' in saveState ? notBeforeMs(saveState.failure) : 0

/** Returns true as long as nobody has changed the draft that replaced the one before. */
export const isUnchangedSince = ({ replacement }: DraftUndo, draft: Draft): boolean =>
  replacement !== undefined && JSON.stringify(replacement) === JSON.stringify(draft)

const holding = (state: EditorState, { base, source }: FormSnapshot): EditorState => ({
  ...state,
  base,
  source,
  saveState: idle,
  wasInvalid: false,
  comparison: undefined,
})

function undone(
  state: EditorState,
  { now, storedAs }: Extract<EditorAction, { type: 'undone' }>,
): EditorState {
  const before = state.undo?.before
  if (before === undefined) return state
  const undo: DraftUndo | undefined = now && {
    before: now,
    ...(storedAs === undefined
      ? { announcement: saving.undone, replacement: before.draft }
      : { announcement: `${saving.undone} ${putInPlace.otherKept}`, storedAs }),
  }
  return { ...holding(state, before), undo }
}

function saveFailed(state: EditorState, failure: Failure): EditorState {
  const saveState = failedSave(failure)
  if (saveState.kind !== 'conflict') return { ...state, saveState }
  const comparison = { current: saveState.current, refusedSave: true }
  return { ...state, saveState: idle, isReviewing: false, merged: undefined, comparison }
}

function comparisonClosed(state: EditorState): EditorState {
  const { comparison, saveState } = state
  const isConflict = comparison?.refusedSave === true && saveState.kind === 'idle'
  return {
    ...state,
    comparison: undefined,
    saveState: isConflict ? { kind: 'conflict', current: comparison.current } : saveState,
  }
}

/** Returns the state of the editor after `action`. */
export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'opened':
      return { ...holding(state, action.snapshot), undo: undefined }
    case 'replaced': {
      const { before, by, announcement } = action
      return { ...holding(state, by), undo: { before, announcement, replacement: by.draft } }
    }
    case 'undone':
      return undone(state, action)
    case 'validated':
      return { ...state, wasInvalid: !action.isValid }
    case 'reviewOpened':
      return { ...state, isReviewing: true, merged: action.merged }
    case 'reviewClosed':
      return state.isReviewing ? { ...state, isReviewing: false, merged: undefined } : state
    case 'saveStarted':
      return { ...state, saveState: { kind: 'saving' } }
    case 'saved': {
      const base = storedBase(action.result.document)
      const saveState: SaveState = { kind: 'saved', ...action.result }
      const { wasInvalid } = state
      return { base, source: typedSource(base), saveState, wasInvalid, isReviewing: false }
    }
    case 'saveFailed':
      return saveFailed(state, action.failure)
    case 'earlierSaveFound':
      return { ...state, base: storedBase(action.document) }
    case 'comparisonOpened': {
      const refusedSave = state.saveState.kind === 'conflict'
      return { ...state, saveState: idle, comparison: { current: action.current, refusedSave } }
    }
    case 'comparisonClosed':
      return comparisonClosed(state)
    case 'dismissed':
      return { ...state, saveState: idle, undo: undefined }
  }
}
