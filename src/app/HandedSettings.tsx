import type { ComponentProps } from 'react'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import { useHandedDraft } from './use-incoming-draft.ts'

type Props = Omit<ComponentProps<typeof SettingsPage>, 'handed'>

/** The settings with a draft that came along. Reading it is loaded only where one came. */
export function HandedSettings(props: Props) {
  return <SettingsPage {...props} handed={useHandedDraft()} />
}
