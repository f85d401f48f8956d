import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { Failure } from '../../api/api-error.ts'
import type { Client } from '../../api/client.ts'
import type { SettingsDocument } from '../../api/contract.ts'
import { draftOf, settingsOf, type Draft } from '../../policy/draft.ts'
import { storedBase, type Base } from './base.ts'
import { draftResolver } from './draft-resolver.ts'
import { focusFirst, showServerErrors } from './problems.ts'
import { useSave } from './use-save.ts'

/** The last draft that was put aside, so that it can be brought back. */
export type Discarded = { draft: Draft; count: number }

/**
 * The form of the settings with everything that can be done to it as a whole. It begins with
 * `initialDraft` where there is one: changes of `initial` that nobody has saved.
 */
export function useSettingsForm(client: Client, initial: Base, initialDraft?: Draft) {
  const [base, setBase] = useState(initial)
  const [wasRefused, setRefused] = useState(false)
  const [discarded, setDiscarded] = useState<Discarded>()
  const saved = base.document.settings
  const form = useForm<Draft>({
    defaultValues: initialDraft ?? draftOf(saved),
    resolver: draftResolver(saved),
    mode: 'onTouched',
    shouldFocusError: false,
  })

  const { save, state, forget } = useSave({
    client,
    base,
    onSaved: (document: SettingsDocument) => {
      setBase(storedBase(document))
      form.resetDefaultValues(draftOf(document.settings))
    },
    onFailed: (failure: Failure) => showServerErrors(form, failure),
  })

  const submit = form.handleSubmit(
    (draft) => {
      const check = settingsOf(draft, saved)
      setRefused(false)
      setDiscarded(undefined)
      if (check.ok) save(check.settings)
    },
    () => {
      setRefused(true)
      focusFirst(form, saved)
    },
  )

  function startAnew(from: Base, count: number) {
    setDiscarded({ draft: structuredClone(form.getValues()), count })
    setBase(from)
    form.reset(draftOf(from.document.settings))
    setRefused(false)
    forget()
  }

  return {
    form,
    base,
    state,
    wasRefused,
    discarded,
    submit,
    dismiss: () => {
      forget()
      setDiscarded(undefined)
    },
    discard: (count: number) => startAnew(base, count),
    bringBack: ({ draft }: Discarded) => {
      form.reset(draft)
      setDiscarded(undefined)
    },
    /** Takes what somebody else saved; the draft is put aside. */
    takeTheirs: (current: SettingsDocument, count: number) => startAnew(storedBase(current), count),
    /** Keeps the draft, to be saved on top of what somebody else saved. */
    keepMine: (current: SettingsDocument) => {
      setBase(storedBase(current))
      forget()
    },
  }
}

/** What {@link useSettingsForm} answers with. */
export type SettingsFormState = ReturnType<typeof useSettingsForm>
