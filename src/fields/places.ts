import type { SettingPath } from '../policy/setting-path.ts'
import { anchors } from './anchors.ts'

/** Where the settings are. */
export const settingsPath = '/system-settings/end-session-behavior'

/** Where the preview is, without the form. */
export const previewPath = `${settingsPath}/preview`

/** Where all flows are shown at a glance. */
export const flowsPath = `${settingsPath}/flows`

/** Where one setting is. */
export const settingPlace = (setting: SettingPath) => `${settingsPath}#${anchors[setting]}`
