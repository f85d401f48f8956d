import type { SettingsDocument } from '../../../api/contract.ts'
import { checkSettings } from '../../../policy/check-settings.ts'
import { settingsDifferences } from '../../../policy/differences.ts'
import type { ThreeWay } from '../../../policy/merge.ts'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import type { Settings } from '../../../policy/settings.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'
import { focusChoice } from './focus-choice.ts'

type Options = {
  form: SettingsFormState
  current: SettingsDocument
  three: ThreeWay
  settings: Settings
  /** The groups that are still to be chosen. */
  open: readonly SettingGroup[]
}

const isSame = (a: Settings, b: Settings) => settingsDifferences(a, b).length === 0

/** What can be done with the result, once everything is chosen; until then it leads to what is not. */
export function useResult({ form, current, three, settings, open }: Options) {
  const isTheirs = isSame(settings, three.theirs)
  const isValid = checkSettings(settings).ok
  const result = { current, settings, isMine: isSame(settings, three.mine) }

  function unlessOpen(act: () => void) {
    const [first] = open
    if (first === undefined) act()
    else focusChoice(first)
  }

  const put = (said: string) => form.putResult(result, said)

  return {
    state: form.state,
    isTheirs,
    /** Whether the whole can be saved: two that can be stored make one that can, unless there is a fault. */
    isValid,
    save: () =>
      unlessOpen(() => {
        if (isTheirs) put(comparing.tookTheirs(current.version))
        else if (isValid) form.saveResult(result)
      }),
    put: () => unlessOpen(() => put(comparing.isPut(current.version))),
  }
}

/** What {@link useResult} answers with. */
export type ResultActions = ReturnType<typeof useResult>
