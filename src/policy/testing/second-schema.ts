import * as z from 'zod/mini'
import type { UpgradeStep } from '../schema-steps.ts'

const withAgent = z.looseObject({ agent: z.looseObject({}) })

/** Adds the setting that schema version 1 of these tests does not have yet, switched off. */
const addEndWhenInactive: UpgradeStep = (value, writeNumber) => {
  const { data } = withAgent.safeParse(value)
  if (data === undefined) return value
  const endWhenInactive = { enabled: false, minutes: writeNumber(20) }
  return { ...data, agent: { endWhenInactive, ...data.agent } }
}

/**
 * Stands in for `schema-steps.ts` in a test: today's settings are schema version 2, and version 1
 * has everything but `agent.endWhenInactive`. Hand it to `vi.mock`.
 */
export const secondSchema = {
  schemaVersion: 2,
  upgradeSteps: { 1: addEndWhenInactive },
}

/** Returns settings, or a draft, as schema version 1 of {@link secondSchema} has them. */
export function firstShape<Value extends { agent: object }>(value: Value) {
  const { redirect } = z.looseObject({ redirect: z.unknown() }).parse(value.agent)
  return { ...value, agent: { redirect } }
}

/** The setting that an upgrade adds to {@link firstShape}, with its number as settings store it. */
export const addedByUpgrade = { enabled: false, minutes: 20 }
