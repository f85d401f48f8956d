import type { Duration } from '../duration.ts'
import { defaultSettings, type AccessLevel, type Settings } from '../settings.ts'

/** Every value of End session access, in use or not. */
type AccessValues = {
  enabled: boolean
  level: AccessLevel
  fullDuration: Duration
  limitedDuration: Duration
  attachments: boolean
  chat: boolean
  continueToLimited: { enabled: boolean; duration: Duration }
}

/** The changes of {@link settingsWith}. */
export type Changes = {
  agent?: Partial<Settings['agent']>
  access?: Partial<AccessValues>
  redirect?: Settings['customer']['redirect']
}

/** The default settings with some values changed. */
export function settingsWith({ agent, access, redirect }: Changes): Settings {
  const { customer } = defaultSettings
  return {
    agent: { ...defaultSettings.agent, ...agent },
    customer: {
      access: { ...customer.access, ...access },
      redirect: redirect ?? customer.redirect,
    },
  }
}
