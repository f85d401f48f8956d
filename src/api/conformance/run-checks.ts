import type { SettingsDocument } from '../contract.ts'
import { currentOf, type Check, type Send } from './check.ts'
import { decisionChecks } from './decision-checks.ts'
import { readChecks } from './read-checks.ts'
import { putBack, saveChecks } from './save-checks.ts'

/** The result of a check: the rule, and how it is broken, if it is. */
export type CheckResult = { rule: string; broken?: string }

async function resultOf({ rule, holds }: Check, send: Send): Promise<CheckResult> {
  try {
    await holds(send)
    return { rule }
  } catch (error) {
    return { rule, broken: error instanceof Error ? error.message : String(error) }
  }
}

/** Checks every rule that needs no save, one after the other. */
export async function* runReadChecks(send: Send): AsyncGenerator<CheckResult> {
  for (const check of [...readChecks, ...decisionChecks]) {
    yield await resultOf(check, send)
  }
}

/**
 * Checks every rule about saves, one after the other, and puts the settings back. Saves nothing if the
 * current document cannot be read.
 */
export async function* runSaveChecks(send: Send): AsyncGenerator<CheckResult> {
  let before: SettingsDocument | undefined
  const readable = {
    rule: 'The settings can be read before the saves',
    holds: async () => {
      before = await currentOf(send)
    },
  }
  yield await resultOf(readable, send)
  if (before === undefined) return
  const document = before
  for (const check of saveChecks) yield await resultOf(check, send)
  const putBackRule = {
    rule: 'The settings can be put back after the saves',
    holds: async () => await putBack(send, document),
  }
  yield await resultOf(putBackRule, send)
}
