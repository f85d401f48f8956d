import type { SettingsDocument } from '../../../api/contract.ts'
import { checkSettings } from '../../../policy/check-settings.ts'
import { settingsDifferences } from '../../../policy/differences.ts'
import type { ThreeWay } from '../../../policy/merge.ts'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import type { Settings } from '../../../policy/settings.ts'
import { comparing } from '#messages/conflict-screen.ts'
import type { MergedSettings } from '../editor/form-snapshot.ts'
import { focusChoice } from './GroupChoice.tsx'

type Options = {
  current: SettingsDocument
  three: ThreeWay
  settings: Settings
  /** The groups without a choice. */
  open: readonly SettingGroup[]
  onReview: (result: MergedSettings) => void
  onEdit: (result: MergedSettings, announcement: string) => void
}

const isSame = (a: Settings, b: Settings) => settingsDifferences(a, b).length === 0

/** Returns the ways to use the result. As long as a choice is open, they lead to it. */
export function useResult({ current, three, settings, open, onReview, onEdit }: Options) {
  const isTheirs = isSame(settings, three.theirs)
  const isValid = checkSettings(settings).ok
  const result = { current, settings, isMine: isSame(settings, three.mine) }

  function unlessOpen(act: () => void) {
    const [first] = open
    if (first === undefined) act()
    else focusChoice(first)
  }

  return {
    isTheirs,
    /** False if the result cannot be saved, which is a fault: two valid sides make a valid result. */
    isValid,
    review: () =>
      unlessOpen(() => {
        if (isTheirs) onEdit(result, comparing.tookTheirs(current.version))
        else if (isValid) onReview(result)
      }),
    edit: () => unlessOpen(() => onEdit(result, comparing.isPut(current.version))),
  }
}

/** The result that {@link useResult} returns. */
export type Result = ReturnType<typeof useResult>
