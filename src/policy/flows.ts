import { policyOf, type AccessPolicy, type Policy } from './policy.ts'
import { agentRedirects, defaultSettings, type AgentRedirect, type Settings } from './settings.ts'

/** The level of an access policy, `none` among them. */
export type FlowLevel = AccessPolicy['level']

/** The toggles of a policy `A`: its booleans, and what is `null` while it is off. */
type ToggleOf<A> = {
  [K in keyof A]: boolean extends A[K] ? K : null extends A[K] ? K : never
}[keyof A]

/** The access of a flow at `Level`: the toggles of that level and no others, without lengths. */
type FlowAccessAt<Level extends FlowLevel> = { level: Level } & Record<
  ToggleOf<Extract<AccessPolicy, { level: Level }>>,
  boolean
>

/** The access of a flow: its level, with the toggles that the level has. */
export type FlowAccess = { [Level in FlowLevel]: FlowAccessAt<Level> }[FlowLevel]

/** A toggle that some level has. */
export type FlowToggle = FlowAccess extends infer Access
  ? Access extends FlowAccess
    ? Exclude<keyof Access, 'level'>
    : never
  : never

/**
 * A way that sessions can go on after their end, whatever the lengths, the minutes and the address
 * (P2): where the agent lands, the access of the customer, and whether they are redirected.
 */
export type Flow = { landing: AgentRedirect; access: FlowAccess; redirects: boolean }

/** The redirect URL in the example of a flow with a redirect. */
export const exampleUrl = 'https://www.example.com/'

const offAndOn = <T>(make: (isOn: boolean) => T[]): T[] => [false, true].flatMap(make)

/**
 * All combinations of the toggles of every level: a missing level or toggle is a type error.
 */
const combinations: { [Level in FlowLevel]: () => FlowAccessAt<Level>[] } = {
  fullUnlimited: () =>
    offAndOn((attachments) => offAndOn((chat) => [{ level: 'fullUnlimited', attachments, chat }])),
  fullTimeRestricted: () =>
    offAndOn((thenLimited) =>
      offAndOn((attachments) =>
        offAndOn((chat) => [{ level: 'fullTimeRestricted', attachments, chat, thenLimited }]),
      ),
    ),
  limited: () => [{ level: 'limited' }],
  none: () => [{ level: 'none' }],
}

/** All flows that settings can produce, each once (P3), the most access first. */
export function allFlows(): Flow[] {
  return agentRedirects.flatMap((landing) =>
    Object.values(combinations).flatMap((make) =>
      make().flatMap((access) => offAndOn((redirects) => [{ landing, access, redirects }])),
    ),
  )
}

function flowAccessOf(access: AccessPolicy): FlowAccess {
  switch (access.level) {
    case 'none':
    case 'limited':
      return { level: access.level }
    case 'fullUnlimited':
      return { level: access.level, attachments: access.attachments, chat: access.chat }
    case 'fullTimeRestricted': {
      const { level, attachments, chat, thenLimited } = access
      return { level, attachments, chat, thenLimited: thenLimited !== null }
    }
  }
}

/** The flow of a policy (P2). */
export const flowOf = ({ agent, customer }: Policy): Flow => ({
  landing: agent.landing,
  access: flowAccessOf(customer.access),
  redirects: customer.redirect.redirects,
})

/** The flow of settings, as {@link flowOf} their policy. */
export const flowOfSettings = (settings: Settings): Flow => flowOf(policyOf(settings))

/** A name of a flow that no other has (P3), made of the names of its parts. */
export function flowId({ landing, access, redirects }: Flow): string {
  const toggles = Object.entries(access).flatMap(([name, value]) => (value === true ? [name] : []))
  const parts = [landing, access.level, ...toggles.toSorted(), ...(redirects ? ['redirect'] : [])]
  return parts.join('-')
}

function exampleAccess(access: FlowAccess): Settings['customer']['access'] {
  const kept = defaultSettings.customer.access
  switch (access.level) {
    case 'none':
      return { ...kept, enabled: false }
    case 'limited':
      return { ...kept, enabled: true, level: access.level }
    case 'fullUnlimited':
      return { ...kept, enabled: true, ...access }
    case 'fullTimeRestricted': {
      const { thenLimited, ...rest } = access
      const continueToLimited = { ...kept.continueToLimited, enabled: thenLimited }
      return { ...kept, enabled: true, ...rest, continueToLimited }
    }
  }
}

/** Settings with the flow `flow` and default values otherwise (P4). */
export function exampleOf({ landing, access, redirects }: Flow): Settings {
  return {
    agent: { ...defaultSettings.agent, redirect: landing },
    customer: {
      access: exampleAccess(access),
      redirect: { enabled: redirects, url: redirects ? exampleUrl : '' },
    },
  }
}
