import type { SettingPath } from '../policy/setting-path.ts'
import { anchors } from './anchors.ts'

/** Where the settings are. */
export const settingsPath = '/system-settings/end-session-behavior'

/** Where the preview is, without the form. */
export const previewPath = `${settingsPath}/preview`

/** Where all flows are shown at a glance. */
export const flowsPath = `${settingsPath}/flows`

/** Where one setting is. */
export const pathOfSetting = (setting: SettingPath) => `${settingsPath}#${anchors[setting]}`

/** Where the history is. */
export const versionsPath = `${settingsPath}/versions`

/** Where one version of the history is. */
export const versionPath = (version: number) => `${versionsPath}/${version}`

/** Where two versions are compared. */
export const comparePath = (a: number, b: number) => `${versionsPath}/compare?a=${a}&b=${b}`

/** Where the version is that was in force at an instant. */
export const inForcePath = (at: string) => `${versionsPath}/in-force?at=${encodeURIComponent(at)}`
