import type { Origin } from '../../src/api/contract.ts'
import { defaultSettings, type Settings } from '../../src/policy/settings.ts'
import { article } from './settings.ts'

/** One save of a seed. The origin is `edited` if absent. */
export type SeededSave = {
  by: string
  /** The instant of the save, as in a document. */
  at: string
  settings: Settings
  reason?: string
  origin?: Origin
  /** The restored version, for the origin `restored`. */
  restores?: number
}

const dana = 'Dana Levi'
const omar = 'Omar Haddad'
const mei = 'Mei Tanaka'
const lucia = 'Lucía Fernández'

const stayInRoom: Settings = {
  ...defaultSettings,
  agent: { ...defaultSettings.agent, redirect: 'stayInRoom' },
}

const after = (minutes: number, settings: Settings): Settings => ({
  ...settings,
  agent: { ...settings.agent, endWhenInactive: { enabled: true, minutes } },
})

const withCustomer = (settings: Settings, customer: Partial<Settings['customer']>): Settings => ({
  ...settings,
  customer: { ...settings.customer, ...customer },
})

const { access } = defaultSettings.customer
const inactive20 = after(20, stayInRoom)
const inactive45 = after(45, stayInRoom)
const twoDays = withCustomer(inactive45, {
  access: { ...access, fullDuration: { value: 48, unit: 'hours' } },
})
const withChat = withCustomer(inactive45, { access: { ...access, attachments: true, chat: true } })
const survey = withCustomer(withChat, {
  redirect: { enabled: true, url: 'https://survey.example.com/after-the-session' },
})
const noSurvey = withCustomer(withChat, {
  redirect: { ...survey.customer.redirect, enabled: false },
})
const month = withCustomer(noSurvey, {
  access: { ...access, fullDuration: { value: 30, unit: 'days' }, attachments: true, chat: true },
})

/** Twelve saves, each with changes. */
export const historyOfTwelve: SeededSave[] = [
  { by: dana, at: '2026-03-02T08:15:00.000Z', settings: stayInRoom, reason: 'Agents asked for it' },
  { by: omar, at: '2026-03-09T13:40:00.000Z', settings: inactive20 },
  {
    by: mei,
    at: '2026-03-10T07:05:00.000Z',
    settings: inactive45,
    reason: 'Customers were cut off while filling in the long form',
  },
  { by: dana, at: '2026-04-14T10:00:00.000Z', settings: twoDays, reason: 'Privacy review' },
  {
    by: omar,
    at: '2026-04-14T16:20:00.000Z',
    settings: inactive45,
    reason: 'Too short over a weekend',
    origin: 'restored',
    restores: 3,
  },
  { by: lucia, at: '2026-05-20T09:00:00.000Z', settings: withChat },
  { by: lucia, at: '2026-06-01T11:30:00.000Z', settings: survey, reason: 'Survey of June' },
  { by: lucia, at: '2026-07-01T06:00:00.000Z', settings: noSurvey, reason: 'Survey is over' },
  { by: mei, at: '2026-08-18T14:45:00.000Z', settings: month },
  {
    by: omar,
    at: '2026-09-03T12:10:00.000Z',
    settings: defaultSettings,
    reason: 'Start again before the move',
    origin: 'reset',
  },
  {
    by: dana,
    at: '2026-10-05T08:00:00.000Z',
    settings: article,
    reason: 'From the other account',
    origin: 'imported',
  },
  { by: dana, at: '2026-11-16T15:25:00.000Z', settings: after(25, article) },
]
