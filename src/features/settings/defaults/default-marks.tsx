import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { PartFailure } from '../../../ui/PartFailure.tsx'
import { useLazyPart, type PartState } from '../../../ui/use-lazy-part.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { saving } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
import type { Source } from '../editor/form-snapshot.ts'
import type { ReplaceDraft } from '../editor/use-settings-editor.ts'
import type { PartDefaults as PartDefaultsType } from './PartDefaults.tsx'

type DraftProps = {
  replaceDraft: ReplaceDraft
  /** The origin of the draft. */
  source: Source
}

type DefaultMarksState = DraftProps & {
  areShown: boolean
  toggle: () => void
  /** The component that shows the marks. It is loaded once for all parts of the form. */
  loaded: PartState<{ PartDefaults: typeof PartDefaultsType }>
}

const DefaultMarksContext = createContext<DefaultMarksState | undefined>(undefined)

const partDefaults = lazyPart(() => import('./PartDefaults.tsx'))

/** Returns whether the form shows which settings differ from the defaults, and how to change that. */
export function useDefaultMarks(): DefaultMarksState {
  const marks = use(DefaultMarksContext)
  if (marks === undefined) throw new Error('useDefaultMarks needs DefaultMarks above it')
  return marks
}

type Props = DraftProps & { children: ReactNode }

/** Lets everything below show which settings differ from their defaults, and reset them. */
export function DefaultMarks({ replaceDraft, source, children }: Props) {
  const [areShown, setShown] = useState(false)
  const { state: loaded, tryAgain } = useLazyPart(partDefaults, areShown)
  const marks = useMemo(
    () => ({ areShown, toggle: () => setShown(!areShown), replaceDraft, source, loaded }),
    [areShown, replaceDraft, source, loaded],
  )
  return (
    <DefaultMarksContext value={marks}>
      {children}
      {areShown && loaded.kind === 'failed' && (
        <PartFailure
          title={partFailed.defaults}
          reason={loaded.reason}
          look="sticky"
          actions={
            <Button size="small" tone="inherit" onClick={marks.toggle}>
              {saving.dismiss}
            </Button>
          }
          onTryAgain={tryAgain}
        />
      )}
    </DefaultMarksContext>
  )
}

/** Shows which of `settings` differ from their defaults, if the person has asked for that. */
export function DefaultsOf({ settings }: { settings: readonly SettingPath[] }) {
  const { areShown, loaded } = useDefaultMarks()
  if (!areShown || loaded.kind !== 'here') return null
  const { PartDefaults } = loaded.part
  return <PartDefaults settings={settings} />
}
