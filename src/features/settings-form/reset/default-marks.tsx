import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { LoadedPart } from '../../../fields/LoadedPart.tsx'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { actions } from '../../../words/en/form-actions.ts'
import type { SettingsFormState } from '../use-settings-form.ts'

type Marks = {
  areShown: boolean
  toggle: () => void
  replaceWith: SettingsFormState['replaceWith']
  source: SettingsFormState['source']
}

const MarksContext = createContext<Marks | undefined>(undefined)

const load = () => import('./PartDefaults.tsx')

/** Whether it is shown what differs from the defaults. */
export function useDefaultMarks(): Marks {
  const marks = use(MarksContext)
  if (marks === undefined) throw new Error('useDefaultMarks needs DefaultMarks above it')
  return marks
}

/** Lets everything below show what differs from the defaults, and be reset. */
export function DefaultMarks({ form, children }: { form: SettingsFormState; children: ReactNode }) {
  const [areShown, setShown] = useState(false)
  const { replaceWith, source } = form
  const marks = useMemo(
    () => ({ areShown, toggle: () => setShown(!areShown), replaceWith, source }),
    [areShown, replaceWith, source],
  )
  return <MarksContext value={marks}>{children}</MarksContext>
}

/** Says of `settings` which differ from their defaults, when that is asked for. */
export function DefaultsOf({ settings }: { settings: readonly SettingPath[] }) {
  const { areShown } = useDefaultMarks()
  if (!areShown) return null
  return (
    <LoadedPart load={load} failed={actions.defaultsFailed}>
      {({ PartDefaults }) => <PartDefaults settings={settings} />}
    </LoadedPart>
  )
}
