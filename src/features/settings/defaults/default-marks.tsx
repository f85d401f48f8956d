import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { lazyPart } from '../../../fields/lazy-part.ts'
import { PartFailure } from '../../../fields/PartFailure.tsx'
import { useLazyPart, type PartState } from '../../../fields/use-lazy-part.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { saving } from '../../../words/en/page.ts'
import { partFailed } from '../../../words/en/parts.ts'
import type { PartDefaults as PartDefaultsType } from './PartDefaults.tsx'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'

type Loaded = PartState<{ PartDefaults: typeof PartDefaultsType }>

type Marks = {
  areShown: boolean
  toggle: () => void
  replaceWith: SettingsFormState['replaceWith']
  source: SettingsFormState['source']
  /** What shows them. It is loaded once for all parts of the form. */
  loaded: Loaded
}

const MarksContext = createContext<Marks | undefined>(undefined)

const partDefaults = lazyPart(() => import('./PartDefaults.tsx'))

/** Whether it is shown what differs from the defaults. */
export function useDefaultMarks(): Marks {
  const marks = use(MarksContext)
  if (marks === undefined) throw new Error('useDefaultMarks needs DefaultMarks above it')
  return marks
}

/** Lets everything below show what differs from the defaults, and be reset. */
export function DefaultMarks({ form, children }: { form: SettingsFormState; children: ReactNode }) {
  const [areShown, setShown] = useState(false)
  const { state: loaded, tryAgain } = useLazyPart(partDefaults, areShown)
  const { replaceWith, source } = form
  const marks = useMemo(
    () => ({ areShown, toggle: () => setShown(!areShown), replaceWith, source, loaded }),
    [areShown, replaceWith, source, loaded],
  )
  return (
    <MarksContext value={marks}>
      {children}
      {areShown && loaded.kind === 'failed' && (
        <PartFailure
          title={partFailed.defaults}
          reason={loaded.reason}
          look="inFront"
          actions={
            <Button size="small" tone="inherit" onClick={marks.toggle}>
              {saving.dismiss}
            </Button>
          }
          onTryAgain={tryAgain}
        />
      )}
    </MarksContext>
  )
}

/** Says of `settings` which differ from their defaults, when that is asked for. */
export function DefaultsOf({ settings }: { settings: readonly SettingPath[] }) {
  const { areShown, loaded } = useDefaultMarks()
  if (!areShown || loaded.kind !== 'here') return null
  const { PartDefaults } = loaded.part
  return <PartDefaults settings={settings} />
}
