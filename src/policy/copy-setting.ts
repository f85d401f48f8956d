import type { DurationOf, SettingPath, SettingsOf } from './setting-path.ts'

type Copy = <N>(to: SettingsOf<N>, from: SettingsOf<N>) => SettingsOf<N>

type AgentOf<N> = SettingsOf<N>['agent']
type AccessOf<N> = SettingsOf<N>['customer']['access']
type RedirectOf<N> = SettingsOf<N>['customer']['redirect']

const withAgent = <N>(to: SettingsOf<N>, change: Partial<AgentOf<N>>): SettingsOf<N> => ({
  agent: { ...to.agent, ...change },
  customer: to.customer,
})

const withInactivity = <N>(
  to: SettingsOf<N>,
  change: Partial<AgentOf<N>['endWhenInactive']>,
): SettingsOf<N> => withAgent(to, { endWhenInactive: { ...to.agent.endWhenInactive, ...change } })

const withAccess = <N>(to: SettingsOf<N>, change: Partial<AccessOf<N>>): SettingsOf<N> => ({
  agent: to.agent,
  customer: { ...to.customer, access: { ...to.customer.access, ...change } },
})

const withContinued = <N>(
  to: SettingsOf<N>,
  change: Partial<AccessOf<N>['continueToLimited']>,
): SettingsOf<N> =>
  withAccess(to, { continueToLimited: { ...to.customer.access.continueToLimited, ...change } })

const withRedirect = <N>(to: SettingsOf<N>, change: Partial<RedirectOf<N>>): SettingsOf<N> => ({
  agent: to.agent,
  customer: { ...to.customer, redirect: { ...to.customer.redirect, ...change } },
})

const copies: Readonly<Record<SettingPath, Copy>> = {
  'agent.redirect': (to, { agent }) => withAgent(to, { redirect: agent.redirect }),
  'agent.endWhenInactive.enabled': (to, { agent }) =>
    withInactivity(to, { enabled: agent.endWhenInactive.enabled }),
  'agent.endWhenInactive.minutes': (to, { agent }) =>
    withInactivity(to, { minutes: agent.endWhenInactive.minutes }),
  'customer.access.enabled': (to, { customer: { access } }) =>
    withAccess(to, { enabled: access.enabled }),
  'customer.access.level': (to, { customer: { access } }) =>
    withAccess(to, { level: access.level }),
  'customer.access.fullDuration': (to, { customer: { access } }) =>
    withAccess(to, { fullDuration: { ...access.fullDuration } }),
  'customer.access.limitedDuration': (to, { customer: { access } }) =>
    withAccess(to, { limitedDuration: { ...access.limitedDuration } }),
  'customer.access.attachments': (to, { customer: { access } }) =>
    withAccess(to, { attachments: access.attachments }),
  'customer.access.chat': (to, { customer: { access } }) => withAccess(to, { chat: access.chat }),
  'customer.access.continueToLimited.enabled': (to, { customer: { access } }) =>
    withContinued(to, { enabled: access.continueToLimited.enabled }),
  'customer.access.continueToLimited.duration': (to, { customer: { access } }) =>
    withContinued(to, { duration: { ...access.continueToLimited.duration } }),
  'customer.redirect.enabled': (to, { customer: { redirect } }) =>
    withRedirect(to, { enabled: redirect.enabled }),
  'customer.redirect.url': (to, { customer: { redirect } }) =>
    withRedirect(to, { url: redirect.url }),
}

/** Returns `to` with the value that `from` has for `path` (S10). Changes neither of the two. */
export function copySetting<N>(
  to: SettingsOf<N>,
  from: SettingsOf<N>,
  path: SettingPath,
): SettingsOf<N> {
  return copies[path](to, from)
}

/** Returns `to` with the values that `from` has for `paths` (S10). Changes neither of the two. */
export function copySettings<N>(
  to: SettingsOf<N>,
  from: SettingsOf<N>,
  paths: readonly SettingPath[],
): SettingsOf<N> {
  return paths.reduce((settings, path) => copySetting(settings, from, path), to)
}

/** Returns `settings` with `map` of every number in place of the number (S10). */
export function mapNumbers<A, B>(
  { agent, customer: { access, redirect } }: SettingsOf<A>,
  map: (value: A) => B,
): SettingsOf<B> {
  const duration = ({ value, unit }: DurationOf<A>): DurationOf<B> => ({ value: map(value), unit })
  const { enabled, minutes } = agent.endWhenInactive
  return {
    agent: { redirect: agent.redirect, endWhenInactive: { enabled, minutes: map(minutes) } },
    customer: {
      access: {
        enabled: access.enabled,
        level: access.level,
        fullDuration: duration(access.fullDuration),
        limitedDuration: duration(access.limitedDuration),
        attachments: access.attachments,
        chat: access.chat,
        continueToLimited: {
          enabled: access.continueToLimited.enabled,
          duration: duration(access.continueToLimited.duration),
        },
      },
      redirect: { ...redirect },
    },
  }
}
