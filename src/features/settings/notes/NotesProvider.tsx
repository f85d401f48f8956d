import { useCallback, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react'
import { useClient } from '../../../api/client-context.ts'
import {
  draftWarnings,
  isIntended,
  type DraftWarning,
  type IntendedWarning,
} from '../../../policy/draft-warnings.ts'
import { asPartialPolicy } from '../../../policy/partial-policy.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import { NotesContext } from '../../../setting-fields/use-notes.ts'
import { useIsTyping } from '../../../ui/use-is-typing.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import { createIntendedStorage } from './intended-storage.ts'

const isMarkOf =
  ({ code, values }: DraftWarning) =>
  (mark: IntendedWarning) =>
    mark.code === code && mark.values === values

/** Returns the marks of `account`, and the function that changes them. */
function useIntended(account: string | undefined) {
  const { documentAddress } = useClient()
  const storage = useMemo(
    () =>
      account === undefined
        ? undefined
        : createIntendedStorage({
            storage: () => localStorage,
            document: documentAddress,
            account,
          }),
    [account, documentAddress],
  )
  const stored = useMemo(() => storage?.read() ?? [], [storage])
  const [changed, setChanged] = useState<IntendedWarning[]>()
  const marks = changed ?? stored
  const change = useCallback(
    (next: IntendedWarning[]) => {
      setChanged(next)
      storage?.write(next)
    },
    [storage],
  )
  return { marks, change }
}

const warningsOfSaved = (saved: Settings) =>
  draftWarnings(asPartialPolicy(policyOf(saved)), saved, { origin: location.origin })

/** Returns `value`; while the person types, the one from before, so that no note comes and goes. */
function useAfterTyping<T>(value: T): T {
  const isTyping = useIsTyping()
  const [shown, setShown] = useState(value)
  if (isTyping || shown === value) return shown
  setShown(value)
  return value
}

type Props = {
  /** The name of the person whose marks these are, once it is known. */
  account: string | undefined
  /** The version that was saved last on this page. */
  savedVersion: number | undefined
  children: ReactNode
}

/** Lets everything below show the notes about the draft, and mark them as intended. */
export function NotesProvider({ account, savedVersion, children }: Props) {
  const { saved, warnings: latest } = useDraftAnalysis()
  const warnings = useAfterTyping(latest)
  const { marks, change } = useIntended(account)
  // A save forgets the marks of values that are no longer there.
  const forgetOld = useEffectEvent(() => {
    const current = [...warningsOfSaved(saved), ...latest]
    const holding = marks.filter((mark) => current.some((warning) => isMarkOf(warning)(mark)))
    if (holding.length < marks.length) change(holding)
  })
  useEffect(() => {
    if (savedVersion !== undefined) forgetOld()
  }, [savedVersion])
  const notes = useMemo(
    () => ({
      open: warnings.filter((warning) => !isIntended(warning, marks)),
      intended: warnings.filter((warning) => isIntended(warning, marks)),
      hide: ({ code, values }: DraftWarning) => change([...marks, { code, values }]),
      show: (note: DraftWarning) => change(marks.filter((mark) => !isMarkOf(note)(mark))),
    }),
    [warnings, marks, change],
  )
  return <NotesContext value={notes}>{children}</NotesContext>
}
