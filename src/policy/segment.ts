import type { CustomerAccess } from './access.ts'
import type { KnownPhase } from './partial-outcome.ts'
import type { UnusableSettings } from './partial-policy.ts'

/**
 * The kind of a {@link Segment}: the session itself, a phase of access, or time that is unknown.
 */
export type SegmentKind = 'session' | CustomerAccess['access'] | 'unknown'

/**
 * The reason for the length of a session before its end: the minutes of inactivity that ended it,
 * no setting at all, or minutes that cannot be used.
 */
export type SessionLength =
  | { of: 'inactivity'; minutes: number }
  | { of: 'nothing' }
  | { of: 'unknown'; because: UnusableSettings }

/**
 * A part of a timeline in which nothing changes, in milliseconds since the end of the session.
 * Half-open (T2); `toMs` is `null` where there is no end (T4).
 */
export type Segment = { fromMs: number; toMs: number | null } & (
  | { kind: 'session'; length: SessionLength }
  | { kind: CustomerAccess['access']; phase: KnownPhase }
  | { kind: 'unknown'; because: UnusableSettings }
)

/** The name of a boundary: the kind of the segment that ends there. */
export type BoundaryName = Exclude<SegmentKind, 'none' | 'unknown'>
