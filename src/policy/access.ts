import { durationMs, type Duration } from './duration.ts'
import type { AccessPolicy } from './policy.ts'
import type { SettingPath } from './setting-path.ts'

/** The capabilities of a customer in a session, in the order in which they are shown (C1 to C5). */
export const capabilities = [
  'completeDocuments',
  'reviewIncompleteDocuments',
  'downloadCompletedDocuments',
  'addAttachments',
  'messageAgent',
] as const

/** One thing that a customer may or may not do. */
export type Capability = (typeof capabilities)[number]

/** The answer whether something is allowed, and the setting that decided it (C6). */
export type Decision = { allowed: boolean; decidedBy: SettingPath }

/** The decision for every capability. */
export type Capabilities = Record<Capability, Decision>

/** The access of the customer at an instant: its kind, and every capability. */
export type CustomerAccess = {
  access: 'full' | 'limited' | 'none'
  decidedBy: SettingPath
  capabilities: Capabilities
}

/**
 * The time after the end in which access stays the same, in milliseconds since the end of the
 * session. Half-open: at `toMs` the next phase has begun (T2). `toMs` is `null` where there is no end (T4).
 */
export type Phase = CustomerAccess & { fromMs: number; toMs: number | null }

const level = 'customer.access.level'
const fullDuration = 'customer.access.fullDuration'

const allow = (decidedBy: SettingPath): Decision => ({ allowed: true, decidedBy })
const forbid = (decidedBy: SettingPath): Decision => ({ allowed: false, decidedBy })

function fullAccess(toggles: { attachments: boolean; chat: boolean }): CustomerAccess {
  return {
    access: 'full',
    decidedBy: level,
    capabilities: {
      completeDocuments: allow(level),
      reviewIncompleteDocuments: allow(level),
      downloadCompletedDocuments: allow(level),
      addAttachments: { allowed: toggles.attachments, decidedBy: 'customer.access.attachments' },
      messageAgent: { allowed: toggles.chat, decidedBy: 'customer.access.chat' },
    },
  }
}

/** Returns limited access: `decidesReading` is the setting behind the rights that are left, and
 * `decidesWriting` the one behind those that are gone. */
function limitedAccess(decidesReading: SettingPath, decidesWriting: SettingPath): CustomerAccess {
  return {
    access: 'limited',
    decidedBy: decidesReading,
    capabilities: {
      completeDocuments: forbid(decidesWriting),
      reviewIncompleteDocuments: allow(decidesReading),
      downloadCompletedDocuments: allow(decidesReading),
      addAttachments: forbid(decidesWriting),
      messageAgent: forbid(decidesWriting),
    },
  }
}

/** Returns no access: `reads` decided that nothing can be read any longer, `writes` the rest. */
function noAccess(reads: SettingPath, writes: SettingPath = reads): CustomerAccess {
  return {
    access: 'none',
    decidedBy: reads,
    capabilities: {
      completeDocuments: forbid(writes),
      reviewIncompleteDocuments: forbid(reads),
      downloadCompletedDocuments: forbid(reads),
      addAttachments: forbid(writes),
      messageAgent: forbid(writes),
    },
  }
}

/** Joins kinds of access with their lengths into phases without gap or overlap (T2). */
function tile(
  steps: { lengthMs: number; has: CustomerAccess }[],
  afterwards: CustomerAccess,
): Phase[] {
  const phases: Phase[] = []
  let fromMs = 0
  for (const { lengthMs, has } of steps) {
    phases.push({ ...has, fromMs, toMs: fromMs + lengthMs })
    fromMs += lengthMs
  }
  return [...phases, { ...afterwards, fromMs, toMs: null }]
}

/** Returns the phases of the customer's access, from the end of the session on (A1 to A5). */
export function accessPhases(policy: AccessPolicy): Phase[] {
  switch (policy.level) {
    case 'none':
      return tile([], noAccess('customer.access.enabled'))
    case 'fullUnlimited':
      return tile([], fullAccess(policy))
    case 'limited':
      return tile(
        [{ lengthMs: durationMs(policy.duration), has: limitedAccess(level, level) }],
        noAccess('customer.access.limitedDuration', level),
      )
    case 'fullTimeRestricted': {
      const full = { lengthMs: durationMs(policy.duration), has: fullAccess(policy) }
      const on = 'customer.access.continueToLimited.enabled'
      if (policy.thenLimited === null) return tile([full], noAccess(on, fullDuration))
      const limited = {
        lengthMs: durationMs(policy.thenLimited),
        has: limitedAccess(on, fullDuration),
      }
      const over = noAccess('customer.access.continueToLimited.duration', fullDuration)
      return tile([full, limited], over)
    }
  }
}

/**
 * Returns the length of each phase of {@link accessPhases} as entered; `null` for one with no time limit.
 */
export function phaseDurations(policy: AccessPolicy): (Duration | null)[] {
  if (!('duration' in policy)) return [null]
  const then = policy.level === 'fullTimeRestricted' ? policy.thenLimited : null
  return then === null ? [policy.duration, null] : [policy.duration, then, null]
}
