import { useState } from 'react'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { SaveAttempt } from '../../../api/saver.ts'
import { draftOf } from '../../../policy/draft.ts'
import type { Settings } from '../../../policy/settings.ts'
import { storedBase } from './base.ts'
import { sourceOn, typedFrom, type Source, type FormSnapshot } from './form-snapshot.ts'

/** What two changes were put together to: what was saved meanwhile, and what shall be on top of it. */
export type Result = {
  current: SettingsDocument
  settings: Settings
  /** Whether it is the draft as it is; then it comes from where the draft comes from. */
  isMine: boolean
}

type Options = {
  source: Source
  /** Puts something whole in the place of the draft, which can be undone. */
  replace: (whole: FormSnapshot, said: string) => void
  save: (attempt: SaveAttempt, andThen: (document: SettingsDocument) => void) => void
  /** Makes the form begin anew with what is saved. */
  onSaved: (document: SettingsDocument) => void
}

/** Whether and with what the draft is being compared, and what becomes of it. */
export function useComparison({ source, replace, save, onSaved }: Options) {
  const [current, setCurrent] = useState<SettingsDocument>()

  function leave() {
    setCurrent(undefined)
  }

  const sourceOf = ({ isMine, current: theirs }: Result) => {
    const base = storedBase(theirs)
    return isMine ? sourceOn(base, source) : typedFrom(base)
  }

  return {
    /** What the draft is being compared with; nothing where the form is shown. */
    comparison: current,
    /** Opens the comparison of the draft with what somebody else has saved. */
    compareWith: setCurrent,
    leaveComparison: leave,
    /** Saves the result on top of theirs. Until it is saved, the draft stays as it is. */
    saveResult: (result: Result) => {
      const { settings, current: theirs } = result
      save({ settings, ...sourceOf(result), version: theirs.version }, (document) => {
        onSaved(document)
        leave()
      })
    },
    /** Puts the result into the form, to be edited further and saved on top of theirs. */
    putResult: (result: Result, said: string) => {
      const { settings, current: theirs } = result
      replace(
        { draft: draftOf(settings), source: sourceOf(result), base: storedBase(theirs) },
        said,
      )
      leave()
    },
  }
}
