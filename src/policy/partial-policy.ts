import { settingAt, type SettingsIssue } from './check-settings.ts'
import { copySettings, mapNumbers } from './copy-setting.ts'
import { settingsOf, type Draft } from './draft.ts'
import {
  policyOf,
  type AccessPolicy,
  type InactivityPolicy,
  type Policy,
  type RedirectPolicy,
} from './policy.ts'
import { settingPaths, type SettingPath, type SwitchPath } from './setting-path.ts'
import { partOf, settingRegistry } from './setting-registry.ts'
import { defaultSettings, type AgentRedirect, type Settings } from './settings.ts'

/** A question that a draft leaves unknown; `continuation` is what follows full access. */
export type UnknownSubject = 'inactivity' | 'redirect' | 'access' | 'continuation'

/** The settings that make an answer unknown, in the order of the page. There is at least one. */
export type UnusableSettings = readonly [SettingPath, ...SettingPath[]]

/** An answer that is unknown until the values of `because` can be used (F4). */
export type Unknown = { known: false; subject: UnknownSubject; because: UnusableSettings }

/** An answer that is known. */
export type Known<T> = { known: true; value: T }

/** An answer that is known, or unknown with the settings that make it so. */
export type Partly<T> = Known<T> | Unknown

/** The access of the customer. Where it is unknown, `beginning` is the access that comes first. */
export type PartialAccess = Known<AccessPolicy> | (Unknown & { beginning: AccessPolicy | null })

/**
 * The policy of a draft that may hold unusable values (F4). It never contains a value that
 * nobody entered.
 */
export type PartialPolicy = {
  agent: { landing: AgentRedirect; inactivity: Partly<InactivityPolicy> }
  customer: { access: PartialAccess; redirect: Partly<RedirectPolicy> }
}

const known = <T>(value: T): Known<T> => ({ known: true, value })

/** Returns a policy of which everything is known as a partial one. */
export const asPartialPolicy = ({ agent, customer }: Policy): PartialPolicy => ({
  agent: { landing: agent.landing, inactivity: known(agent.inactivity) },
  customer: { access: known(customer.access), redirect: known(customer.redirect) },
})

/** Returns the part of the policy about the agent, if all of it is known (F9). */
export function knownAgent({ agent }: PartialPolicy): Partly<Policy['agent']> {
  const { landing, inactivity } = agent
  return inactivity.known ? known({ landing, inactivity: inactivity.value }) : inactivity
}

/** Returns the part of the policy about the customer, if all of it is known (F9). */
export function knownCustomer({ customer }: PartialPolicy): Partly<Policy['customer']> {
  const { access, redirect } = customer
  if (!access.known) return access
  return redirect.known ? known({ access: access.value, redirect: redirect.value }) : redirect
}

/** Returns what is known about the customer, as {@link withUnknownOff} does. */
export const customerWithUnknownOff = ({
  access,
  redirect,
}: PartialPolicy['customer']): Policy['customer'] => ({
  access: access.known ? access.value : (access.beginning ?? { level: 'none' }),
  redirect: redirect.known ? redirect.value : { redirects: false },
})

/**
 * Returns the policy of what is known: each unknown part is off, or ends with its beginning (F11).
 */
export const withUnknownOff = ({ agent, customer }: PartialPolicy): Policy => ({
  agent: {
    landing: agent.landing,
    inactivity: agent.inactivity.known ? agent.inactivity.value : { endsSession: false },
  },
  customer: customerWithUnknownOff(customer),
})

/** A draft with every part off and no text typed. */
const blank: Draft = mapNumbers(
  {
    agent: defaultSettings.agent,
    customer: {
      ...defaultSettings.customer,
      access: { ...defaultSettings.customer.access, enabled: false },
    },
  },
  () => '',
)

const unusableIn = (issues: readonly SettingsIssue[]): SettingPath[] => {
  const found = new Set(issues.map(settingAt))
  return settingPaths.filter((setting) => found.has(setting))
}

/**
 * Returns the settings of what can be used. The parts that depend on an unusable value are off, and
 * the value is left out. All unusable values are treated alike.
 */
function usableSettings(draft: Draft, saved: Settings): Settings {
  const check = settingsOf(draft, saved)
  if (check.ok) return check.settings
  const unusable = unusableIn(check.issues)
  const parts = unusable.map((setting) => settingRegistry[setting].partOf)
  const switches = parts.filter((part) => part !== null)
  return usableSettings(copySettings(draft, blank, [...unusable, ...switches]), saved)
}

/** Returns the settings of `draft` whose values cannot be used, in the order of the page (F4). */
export function unusableSettings(draft: Draft, saved: Settings): SettingPath[] {
  const check = settingsOf(draft, saved)
  return check.ok ? [] : unusableIn(check.issues)
}

/** Returns the policy of `draft`, which started from `saved` (F4, F6 to F8). */
export function partialPolicyOf(draft: Draft, saved: Settings): PartialPolicy {
  const unusable = unusableSettings(draft, saved)
  const { agent, customer } = policyOf(usableSettings(draft, saved))
  const unlessUnusable = <T>(value: T, part: SwitchPath, subject: UnknownSubject): Partly<T> => {
    const [first, ...rest] = unusable.filter((setting) => partOf(setting) === part)
    return first === undefined ? known(value) : { known: false, subject, because: [first, ...rest] }
  }
  const beginning = customer.access.level === 'none' ? null : customer.access
  const access = unlessUnusable(
    customer.access,
    'customer.access.enabled',
    beginning === null ? 'access' : 'continuation',
  )
  return {
    agent: {
      landing: agent.landing,
      inactivity: unlessUnusable(agent.inactivity, 'agent.endWhenInactive.enabled', 'inactivity'),
    },
    customer: {
      access: access.known ? access : { ...access, beginning },
      redirect: unlessUnusable(customer.redirect, 'customer.redirect.enabled', 'redirect'),
    },
  }
}
