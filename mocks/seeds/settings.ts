import { defaultSettings, type Settings } from '../../src/policy/settings.ts'

const { agent, customer } = defaultSettings
const { access } = customer

/** Settings that use everything that the help article describes. */
export const article: Settings = {
  agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: 30 } },
  customer: {
    access: {
      enabled: true,
      level: 'fullTimeRestricted',
      fullDuration: { value: 7, unit: 'days' },
      limitedDuration: { value: 7, unit: 'days' },
      attachments: true,
      chat: true,
      continueToLimited: { enabled: true, duration: { value: 14, unit: 'days' } },
    },
    redirect: { enabled: true, url: 'https://www.example.com/goodbye' },
  },
}

/** Settings with unlimited full access and attachments. */
export const fullUnlimited: Settings = {
  agent,
  customer: { ...customer, access: { ...access, level: 'fullUnlimited', attachments: true } },
}

/** Settings with limited access for 48 hours. */
export const limited: Settings = {
  agent,
  customer: {
    ...customer,
    access: { ...access, level: 'limited', limitedDuration: { value: 48, unit: 'hours' } },
  },
}

/** Settings without access; they keep the values of the other settings. */
export const noAccess: Settings = {
  agent,
  customer: { ...customer, access: { ...access, enabled: false } },
}
