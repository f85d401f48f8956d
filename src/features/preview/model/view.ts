import type { Situation } from '../../../policy/landing.ts'
import type { Scenario } from '../../../policy/outcome.ts'

/** The cause of the end of a session. */
export type Cause = Scenario['cause']

/** The view of a preview: everything but the settings. */
export type View = {
  cause: Cause
  situation: Situation
  /**
   * The instant that is looked at, in milliseconds since the session ended; negative before that.
   */
  atMs: number
  /** When the session ended, in milliseconds since 1970 (UTC). */
  endedAtMs: number
  /** The IANA name of the time zone that instants are shown in; it decides nothing else. */
  timeZone: string
}

/**
 * The length of the session that is shown where no setting decides it, in milliseconds: half an
 * hour.
 */
export const defaultBeforeEndMs = 30 * 60_000

/** The furthest instant from the end that a view shows, in milliseconds: ten years. */
export const maxDistanceMs = 10 * 365 * 24 * 60 * 60_000

/** Returns the first view: the agent ends the session at `now`, to the minute, seen at the end. */
export function initialView(now: Date, timeZone: string): View {
  const endedAtMs = Math.floor(now.getTime() / 60_000) * 60_000
  return { cause: 'agentEndsSession', situation: 'inRoom', atMs: 0, endedAtMs, timeZone }
}

/** Returns the view after a change; the same object where the change says nothing new. */
export function changedView(view: View, change: Partial<View>): View {
  const next = { ...view, ...change }
  return JSON.stringify(next) === JSON.stringify(view) ? view : next
}
