import { useQuery } from '@tanstack/react-query'
import { useReducer, useState } from 'react'
import { flushSync } from 'react-dom'
import { useForm } from 'react-hook-form'
import { useClient } from '../../../api/client-context.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { meQuery } from '../../../api/queries.ts'
import { draftOf, settingsOf, type Draft } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import { saving } from '#messages/page.ts'
import { draftResolver } from './draft-resolver.ts'
import {
  editorReducer,
  initialEditorState,
  isUnchangedSince,
  retryNotBeforeMs,
  type DraftUndo,
} from './editor-reducer.ts'
import { focusFirst, showServerErrors } from './field-problems.ts'
import {
  needsReview,
  sourceOn,
  storedBase,
  typedSource,
  unchangedSnapshot,
  type FormSnapshot,
  type MergedSettings,
  type Source,
} from './form-snapshot.ts'
import { createReason } from './reason.ts'
import { useSave } from './use-save.ts'

/**
 * Makes `before`, which the tab `storedAs` holds as an earlier draft, the draft of this tab again.
 * Returns the tab that holds `now` as an earlier draft instead; `undefined` if there is nothing to
 * hold or no room for it.
 */
export type SwapDrafts = (
  now: FormSnapshot | undefined,
  before: FormSnapshot,
  storedAs: string,
) => string | undefined

/** Replaces the whole draft by one of another origin, says so, and lets it be undone. */
export type ReplaceDraft = (draft: Draft, from: Source, announcement: string) => void

type Options = {
  /** What the form holds at first. */
  initial: { snapshot: FormSnapshot; undo: DraftUndo | undefined }
  swapDrafts: SwapDrafts
}

/**
 * Returns the settings form with everything that can be done to it as a whole. Only `SettingsForm`
 * knows all of it: a component takes the values and callbacks that it uses.
 */
export function useSettingsEditor({ initial, swapDrafts }: Options) {
  const [state, dispatch] = useReducer(editorReducer, initial, initialEditorState)
  const { base, source, saveState, undo, merged } = state
  const me = useQuery(meQuery(useClient())).data
  const [reason] = useState(() => createReason(initial.snapshot.reason ?? ''))
  const saved = base.document.settings
  const form = useForm<Draft>({
    defaultValues: initial.snapshot.draft,
    resolver: draftResolver(saved),
    mode: 'onChange',
    shouldFocusError: false,
  })

  const send = useSave({
    notBeforeMs: retryNotBeforeMs(saveState),
    onStart: () => dispatch({ type: 'saveStarted' }),
    onSaved: (result) => {
      reason.write('')
      // At once, so that the focus returns to the save bar before the bar changes.
      flushSync(() => dispatch({ type: 'reviewClosed' }))
      dispatch({ type: 'saved', result })
      form.resetDefaultValues(draftOf(result.document.settings))
    },
    onFailed: (failure) => {
      showServerErrors(form, failure)
      dispatch({ type: 'saveFailed', failure })
    },
    onEarlierSave: (document) => {
      dispatch({ type: 'earlierSaveFound', document })
      form.resetDefaultValues(draftOf(document.settings))
    },
  })

  function save(
    settings: Settings,
    from: Source,
    { version }: SettingsDocument,
    andThen?: (document: SettingsDocument) => void,
  ) {
    void send({ settings, ...from, ...reason.toSend(), version }, andThen)
  }

  const saveOnBase = (settings: Settings) => save(settings, source, base.document)

  /** Returns a submit handler that passes on the settings, or leads to the first invalid field. */
  const whenValid = (then: (settings: Settings) => void) =>
    form.handleSubmit(
      (draft) => {
        const check = settingsOf(draft, saved)
        dispatch({ type: 'validated', isValid: true })
        if (check.ok) then(check.settings)
      },
      () => {
        dispatch({ type: 'validated', isValid: false })
        focusFirst(form, saved)
      },
    )

  const snapshot = (): FormSnapshot => ({
    draft: structuredClone(form.getValues()),
    source,
    base,
    reason: reason.read(),
  })

  function replaceBy(by: FormSnapshot, announcement: string) {
    dispatch({ type: 'replaced', before: snapshot(), by, announcement })
    form.reset(by.draft)
  }

  /** Discards `count` changes. */
  const discard = (count: number) => replaceBy(unchangedSnapshot(base), saving.discarded(count))

  function discardReviewed(count: number) {
    // At once, so that the focus returns to the save bar before the bar changes.
    flushSync(() => dispatch({ type: 'reviewClosed' }))
    discard(count)
  }

  function undoReplace() {
    if (!undo) return
    const { before, storedAs } = undo
    const latest = snapshot()
    const now = isUnchangedSince(undo, latest.draft) ? undefined : latest
    const swapped = storedAs === undefined ? undefined : swapDrafts(now, before, storedAs)
    dispatch({ type: 'undone', now, storedAs: swapped })
    reason.write(before.reason ?? '')
    form.reset(before.draft)
  }

  const mergedSource = ({ isMine, current }: MergedSettings) => {
    const onto = storedBase(current)
    return isMine ? sourceOn(onto, source) : typedSource(onto)
  }

  /** Saves merged settings on top of the stored ones. Until then, the draft stays as it is. */
  const saveMerged = (result: MergedSettings) =>
    save(result.settings, mergedSource(result), result.current, (document) =>
      form.reset(draftOf(document.settings)),
    )

  const openReview = () => dispatch({ type: 'reviewOpened' })

  const replaceDraft: ReplaceDraft = (draft, from, announcement) =>
    replaceBy({ draft, source: from, base }, announcement)

  return {
    ...state,
    form,
    /** The person who is signed in, once it is known. */
    me,
    /** Saves, or opens the review if the draft needs one. */
    submit: whenValid((settings) => {
      if (needsReview(source, base) || reason.isTooLong()) openReview()
      else saveOnBase(settings)
    }),
    review: whenValid(openReview),
    /** What the review is about: the draft, or merged settings. */
    reviewed: merged
      ? {
          base: storedBase(merged.current),
          source: mergedSource(merged),
          onSave: () => saveMerged(merged),
        }
      : { base, source, onSave: () => void whenValid(saveOnBase)(), onDiscard: discardReviewed },
    closeReview: () => {
      dispatch({ type: 'reviewClosed' })
      // The review covered the fields that the server refused.
      if (saveState.kind === 'refused' && !merged) showServerErrors(form, saveState.failure)
    },
    reason,
    dismiss: () => dispatch({ type: 'dismissed' }),
    /** Puts a stored draft into the form. The one before has been set aside. */
    open: (by: FormSnapshot) => {
      dispatch({ type: 'opened', snapshot: by })
      reason.write(by.reason ?? '')
      form.reset(by.draft)
    },
    discard,
    replaceDraft,
    undoReplace,
    openComparison: (current: SettingsDocument) => dispatch({ type: 'comparisonOpened', current }),
    closeComparison: () => dispatch({ type: 'comparisonClosed' }),
    /** Opens the review of merged settings. The draft stays as it is until they are saved. */
    reviewMerged: (result: MergedSettings) => dispatch({ type: 'reviewOpened', merged: result }),
    /** Puts merged settings into the form, to be edited and saved on top of the stored ones. */
    editMerged: (result: MergedSettings, announcement: string) => {
      const { settings, current } = result
      replaceBy(
        { draft: draftOf(settings), source: mergedSource(result), base: storedBase(current) },
        announcement,
      )
    },
  }
}
