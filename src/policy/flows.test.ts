import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { outcomeDifferences } from './differences.ts'
import {
  allFlows,
  exampleOf,
  flowId,
  flowOf,
  flowOfSettings,
  type Flow,
  type FlowLevel,
  type FlowToggle,
} from './flows.ts'
import { policyOf } from './policy.ts'
import { settingPaths, type SettingPath } from './setting-path.ts'
import { defaultSettings, settingsSchema } from './settings.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'
import { settingsWith } from './testing/settings-with.ts'

const flows = allFlows()
const has = (flow: Flow, toggle: FlowToggle) =>
  Object.entries(flow.access).some(([key]) => key === toggle)
const levels = (found: Flow[]) => [...new Set(found.map(({ access }) => access.level))]

/** For each setting, whether changing it alone in the settings below leads to another flow. */
const tellsApart: Record<SettingPath, boolean> = {
  'agent.redirect': true,
  'agent.endWhenInactive.enabled': false,
  'agent.endWhenInactive.minutes': false,
  'customer.access.enabled': true,
  'customer.access.level': true,
  'customer.access.fullDuration': false,
  'customer.access.limitedDuration': false,
  'customer.access.attachments': true,
  'customer.access.chat': true,
  'customer.access.continueToLimited.enabled': true,
  'customer.access.continueToLimited.duration': false,
  'customer.redirect.enabled': true,
  'customer.redirect.url': false,
}

const hour = { value: 1, unit: 'hours' } as const
const url = 'https://www.example.com/'

/** The settings in which every value is in use, each with one value changed. */
const everythingOn = settingsWith({
  agent: { endWhenInactive: { enabled: true, minutes: 30 } },
  access: {
    attachments: true,
    chat: true,
    continueToLimited: { enabled: true, duration: { value: 7, unit: 'days' } },
  },
  redirect: { enabled: true, url },
})
const { agent, customer } = everythingOn
const withAccess = (change: Parameters<typeof settingsWith>[0]['access']) => ({
  agent,
  customer: {
    ...settingsWith({ access: { ...customer.access, ...change } }).customer,
    redirect: customer.redirect,
  },
})
const changed: Record<SettingPath, ReturnType<typeof settingsWith>> = {
  'agent.redirect': { agent: { ...agent, redirect: 'stayInRoom' }, customer },
  'agent.endWhenInactive.enabled': {
    agent: { ...agent, endWhenInactive: { enabled: false, minutes: 30 } },
    customer,
  },
  'agent.endWhenInactive.minutes': {
    agent: { ...agent, endWhenInactive: { enabled: true, minutes: 45 } },
    customer,
  },
  'customer.access.enabled': withAccess({ enabled: false }),
  'customer.access.level': withAccess({ level: 'limited' }),
  'customer.access.fullDuration': withAccess({ fullDuration: hour }),
  'customer.access.limitedDuration': withAccess({ limitedDuration: hour }),
  'customer.access.attachments': withAccess({ attachments: false }),
  'customer.access.chat': withAccess({ chat: false }),
  'customer.access.continueToLimited.enabled': withAccess({
    continueToLimited: { enabled: false, duration: { value: 7, unit: 'days' } },
  }),
  'customer.access.continueToLimited.duration': withAccess({
    continueToLimited: { enabled: true, duration: hour },
  }),
  'customer.redirect.enabled': {
    agent,
    customer: { access: customer.access, redirect: { enabled: false, url } },
  },
  'customer.redirect.url': {
    agent,
    customer: { access: customer.access, redirect: { enabled: true, url: `${url}bye` } },
  },
}

test.each(settingPaths)('[P2] a change of %s alone, and the flow', (setting) => {
  const before = flowOfSettings(everythingOn)
  const after = flowOfSettings(changed[setting])
  expect(flowId(after) !== flowId(before)).toBe(tellsApart[setting])
})

test('[P2] values that are not in use do not change the flow', () => {
  const off = settingsWith({ access: { enabled: false, attachments: true, chat: true } })
  expect(flowOfSettings(off).access).toEqual({ level: 'none' })
  const limited = settingsWith({ access: { level: 'limited', attachments: true } })
  expect(flowOfSettings(limited).access).toEqual({ level: 'limited' })
})

test('[P3] any settings have exactly one flow', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const flow = flowOfSettings(settings)
      expect(flows.filter((one) => flowId(one) === flowId(flow))).toEqual([flow])
    }),
    { numRuns: 500 },
  )
})

test('[P3] every level and every toggle, on and off, is in some flow', () => {
  const expected: Record<FlowLevel, FlowToggle[]> = {
    none: [],
    fullUnlimited: ['attachments', 'chat'],
    fullTimeRestricted: ['attachments', 'chat', 'thenLimited'],
    limited: [],
  }
  for (const [level, toggles] of Object.entries(expected)) {
    const here = flows.filter(({ access }) => access.level === level)
    expect(here).toHaveLength(2 * 2 ** toggles.length * 2)
    for (const flow of here)
      expect(Object.keys(flow.access).toSorted()).toEqual([...toggles, 'level'].toSorted())
  }
  expect(levels(flows).toSorted()).toEqual(Object.keys(expected).toSorted())
  expect(flows.some((flow) => has(flow, 'thenLimited'))).toBe(true)
})

test('[P3] all flows are distinct, and so are their names', () => {
  expect(new Set(flows.map((flow) => JSON.stringify(flow))).size).toBe(flows.length)
  expect(new Set(flows.map(flowId)).size).toBe(flows.length)
})

test('[P3] two flows differ in an outcome', () => {
  const policies = flows.map((flow) => policyOf(exampleOf(flow)))
  const pairs = policies.flatMap((a, index) =>
    policies.slice(index + 1).map((b) => [a, b] as const),
  )
  expect(pairs.filter(([a, b]) => outcomeDifferences(a, b).length === 0)).toEqual([])
})

test('[P3] settings with different flows differ in an outcome, whatever their lengths', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (a, b) => {
      const [before, after] = [policyOf(a), policyOf(b)]
      fc.pre(flowId(flowOf(before)) !== flowId(flowOf(after)))
      expect(outcomeDifferences(before, after)).not.toEqual([])
    }),
    { numRuns: 500 },
  )
})

test.each(flows.map((flow) => [flowId(flow), flow] as const))(
  '[P4] the example of %s can be stored and has that flow',
  (_, flow) => {
    const example = exampleOf(flow)
    expect(settingsSchema.parse(example)).toEqual(example)
    expect(flowOfSettings(example)).toEqual(flow)
  },
)

test('[P4] an example has the default values that its flow leaves open', () => {
  expect(exampleOf(flowOfSettings(defaultSettings))).toEqual(defaultSettings)
  const lengths = flows.map((flow) => exampleOf(flow).customer.access.fullDuration)
  expect(lengths).toEqual(flows.map(() => defaultSettings.customer.access.fullDuration))
})
