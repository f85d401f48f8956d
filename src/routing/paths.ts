import type { SettingPath } from '../policy/setting-path.ts'
import { anchors } from './anchors.ts'

/** The path of the settings page. */
export const settingsPath = '/system-settings/end-session-behavior'

/** The path of the preview as a page of its own. */
export const previewPath = `${settingsPath}/preview`

/** The path of the overview of all flows. */
export const flowsPath = `${settingsPath}/flows`

/** Returns the path of the settings page with the anchor of a setting. */
export const pathOfSetting = (setting: SettingPath) => `${settingsPath}#${anchors[setting]}`

/** The path of the history. */
export const versionsPath = `${settingsPath}/versions`

/** Returns the path of a version. */
export const versionPath = (version: number) => `${versionsPath}/${version}`

/** Returns the path of the comparison of two versions. */
export const comparePath = (a: number, b: number) => `${versionsPath}/compare?a=${a}&b=${b}`

/** Returns the path of the version that was in force at an instant in ISO 8601. */
export const inForcePath = (at: string) => `${versionsPath}/in-force?at=${encodeURIComponent(at)}`
