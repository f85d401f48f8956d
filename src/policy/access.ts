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
export type Decision = Readonly<{ allowed: boolean; decidedBy: SettingPath }>

/** The decision for every capability. */
export type Capabilities = Readonly<Record<Capability, Decision>>

/** The access of the customer at an instant: its kind, and every capability. */
export type CustomerAccess = Readonly<{
  access: 'full' | 'limited' | 'none'
  decidedBy: SettingPath
  capabilities: Capabilities
}>

/**
 * The time after the end in which access stays the same, in milliseconds since the end of the
 * session. Half-open: at `toMs` the next phase has begun (T2). `toMs` is `null` where there is no end (T4).
 */
export type Phase = CustomerAccess & Readonly<{ fromMs: number; toMs: number | null }>

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

// The kinds of access without a toggle. Built once, because the answer for an instant is asked for often.
const on = 'customer.access.continueToLimited.enabled'
const accessOff = noAccess('customer.access.enabled')
const fullEnded = noAccess(on, fullDuration)
const limitedOnly = limitedAccess(level, level)
const limitedOnlyEnded = noAccess('customer.access.limitedDuration', level)
const limitedAfterFull = limitedAccess(on, fullDuration)
const limitedAfterFullEnded = noAccess('customer.access.continueToLimited.duration', fullDuration)

/** A phase before its access is spread out: the access, and the time in which it lasts. */
type Period = { has: CustomerAccess; fromMs: number; toMs: number | null }

const period = (has: CustomerAccess, fromMs: number, toMs: number | null): Period => ({
  has,
  fromMs,
  toMs,
})

/**
 * Returns the period of access in which `elapsedMs` lies, at least 0. The periods follow each other
 * without gap or overlap: at the end of one, the next has begun (T2).
 */
function periodAt(policy: AccessPolicy, elapsedMs: number): Period {
  switch (policy.level) {
    case 'none':
      return period(accessOff, 0, null)
    case 'fullUnlimited':
      return period(fullAccess(policy), 0, null)
    case 'limited': {
      const endMs = durationMs(policy.duration)
      return elapsedMs < endMs
        ? period(limitedOnly, 0, endMs)
        : period(limitedOnlyEnded, endMs, null)
    }
    case 'fullTimeRestricted': {
      const fullMs = durationMs(policy.duration)
      if (elapsedMs < fullMs) return period(fullAccess(policy), 0, fullMs)
      if (policy.thenLimited === null) return period(fullEnded, fullMs, null)
      const endMs = fullMs + durationMs(policy.thenLimited)
      return elapsedMs < endMs
        ? period(limitedAfterFull, fullMs, endMs)
        : period(limitedAfterFullEnded, endMs, null)
    }
  }
}

/**
 * Returns the customer's access `elapsedMs` milliseconds after the session ended (A1 to A5), or
 * `undefined` before the end (T5).
 */
export function accessAt(policy: AccessPolicy, elapsedMs: number): CustomerAccess | undefined {
  return elapsedMs >= 0 ? periodAt(policy, elapsedMs).has : undefined
}

// One literal: spreading an object is many times slower in Node 20.
const phaseOf = ({ has, fromMs, toMs }: Period): Phase => ({
  access: has.access,
  decidedBy: has.decidedBy,
  capabilities: has.capabilities,
  fromMs,
  toMs,
})

/** Returns the phase of the customer's access in which `elapsedMs` lies, at least 0 (T2). */
export const phaseAt = (policy: AccessPolicy, elapsedMs: number): Phase =>
  phaseOf(periodAt(policy, elapsedMs))

/** Returns the phases of the customer's access, from the end of the session on (A1 to A5). */
export function accessPhases(policy: AccessPolicy): Phase[] {
  let last = phaseAt(policy, 0)
  const phases = [last]
  while (last.toMs !== null) {
    last = phaseAt(policy, last.toMs)
    phases.push(last)
  }
  return phases
}

/**
 * Returns the length of each phase of {@link accessPhases} as entered; `null` for one with no time limit.
 */
export function phaseDurations(policy: AccessPolicy): (Duration | null)[] {
  if (!('duration' in policy)) return [null]
  const then = policy.level === 'fullTimeRestricted' ? policy.thenLimited : null
  return then === null ? [policy.duration, null] : [policy.duration, then, null]
}
