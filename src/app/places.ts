/** Where the settings are. */
export const settingsPath = '/system-settings/end-session-behavior'
