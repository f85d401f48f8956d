import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Failure } from '../../../api/api-error.ts'
import { useClient } from '../../../api/client-context.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { meQuery } from '../../../api/queries.ts'
import { draftOf, settingsOf, type Draft } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import { saving } from '../../../words/en/page.ts'
import { storedBase, type Base } from './base.ts'
import { conflictOf, savedInstead } from './conflict-of.ts'
import { useComparison } from './use-comparison.ts'
import { draftResolver } from './draft-resolver.ts'
import type { SwapDrafts } from '../drafts/swap-drafts.ts'
import type { Opening } from '../drafts/initial-draft.ts'
import { focusFirst, showServerErrors } from './field-problems.ts'
import { useReview } from './use-review.ts'
import { goesThroughReview, typedFrom, type Source, type FormSnapshot } from './form-snapshot.ts'
import { useReplaced, type Replaced } from './use-draft-undo.ts'
import { useSave } from './use-save.ts'

type Options = {
  /** What the form begins with. */
  opening: Opening
  /** Under which name the draft of before the opening is kept as an earlier draft, if it is. */
  aside: string | undefined
  swapDrafts: SwapDrafts
}

/** The first draft as one that was put in, where it took the place of something. */
function firstReplaced({ opening: { handed, replaced }, aside }: Options): Replaced | undefined {
  return replaced && { ...replaced, put: handed?.draft, aside }
}

/** The form of the settings with everything that can be done to it as a whole. */
export function useSettingsForm(options: Options) {
  const { opening, swapDrafts } = options
  const { handed } = opening
  const [base, setBase] = useState(opening.base)
  const [source, setSource] = useState(handed?.source ?? typedFrom(base))
  const [wasRefused, setRefused] = useState(false)
  const me = useQuery(meQuery(useClient())).data?.name
  const saved = base.document.settings
  const form = useForm<Draft>({
    defaultValues: handed?.draft ?? draftOf(saved),
    resolver: draftResolver(saved),
    mode: 'onTouched',
    shouldFocusError: false,
  })

  const { save, state, forget } = useSave({
    onSaved: (document: SettingsDocument) => {
      review.end()
      setBase(storedBase(document))
      setSource(typedFrom(storedBase(document)))
      keepReplaced(undefined)
      form.resetDefaultValues(draftOf(document.settings))
    },
    onFailed: (failure: Failure) => {
      showServerErrors(form, failure)
      const current = savedInstead(failure)
      if (!current) return
      review.close()
      comparison.compareWith(current)
    },
    onEarlier: (document: SettingsDocument) => {
      setBase(storedBase(document))
      form.resetDefaultValues(draftOf(document.settings))
    },
  })

  function putIn(whole: FormSnapshot) {
    setBase(whole.base)
    setSource(whole.source)
    form.reset(whole.draft)
    setRefused(false)
    forget()
  }

  const { replaced, replace, undo, keepReplaced } = useReplaced({
    initial: firstReplaced(options),
    current: () => ({ draft: structuredClone(form.getValues()), source, base }),
    putIn,
    swapDrafts,
  })

  const review = useReview()
  const comparison = useComparison({
    source,
    replace,
    save: (attempt, andThen) => save({ ...attempt, ...review.reason() }, andThen),
    onSaved: (document: SettingsDocument) => form.reset(draftOf(document.settings)),
  })

  /** Does `then` with the settings, or leads to the first problem of a draft that is none. */
  const whenUsable = (then: (settings: Settings) => void) =>
    form.handleSubmit(
      (draft) => {
        const check = settingsOf(draft, saved)
        setRefused(false)
        if (check.ok) then(check.settings)
      },
      () => {
        setRefused(true)
        focusFirst(form, saved)
      },
    )

  const saveOnBase = (settings: Settings) =>
    save({ settings, ...source, ...review.reason(), version: base.document.version })

  const startAnew = (from: Base, count: number) =>
    replace(
      { draft: draftOf(from.document.settings), source: typedFrom(from), base: from },
      saving.discarded(count),
    )

  return {
    form,
    base,
    /** The name of whoever is signed in, as far as it is known. */
    me,
    /** Where the draft comes from; what is saved of it says so. */
    source,
    state,
    wasRefused,
    /** What the last draft that was put in took the place of. */
    replaced,
    /** Saves, or opens the review of what goes through it first. */
    submit: whenUsable((settings) => {
      if (goesThroughReview(source, base) || review.isReasonTooLong()) review.open()
      else saveOnBase(settings)
    }),
    review: whenUsable(review.open),
    isReviewing: review.isOpen,
    saveReviewed: whenUsable(saveOnBase),
    closeReview: () => {
      review.close()
      // What the server refused stands beside its field, which the review was in front of.
      if (state.kind === 'failed') showServerErrors(form, state.failure)
    },
    readReason: review.readReason,
    keepReason: review.keepReason,
    dismiss: () => {
      forget()
      keepReplaced(undefined)
    },
    /** Goes on with a draft from elsewhere; what is in the form has been put aside. */
    open: (whole: FormSnapshot) => {
      putIn(whole)
      keepReplaced(undefined)
    },
    discard: (count: number) => startAnew(base, count),
    /** Puts a whole draft into the form. `said` tells of it, and {@link undo} takes it back. */
    replaceWith: (draft: Draft, from: Source, said: string) =>
      replace({ draft, source: from, base }, said),
    undo,
    ...comparison,
    /** Opens the comparison of the draft with what somebody else has saved. */
    compareWith: (current: SettingsDocument) => {
      // Why another save failed is not why this is opened.
      if (!conflictOf(state)) forget()
      comparison.compareWith(current)
    },
  }
}

/** What {@link useSettingsForm} answers with. */
export type SettingsFormState = ReturnType<typeof useSettingsForm>
