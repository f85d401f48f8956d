import type { Capability, CustomerAccess } from '../../../policy/access.ts'
import { customerPlaceAt, type Situation } from '../../../policy/landing.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { cast } from '../../../words/en/preview-screens.ts'

/** What has to be filled in before the incomplete document can be completed. */
export const documentFields = ['street', 'city'] as const

/** One field of the incomplete document. */
export type DocumentField = (typeof documentFields)[number]

/** What stands in the fields of the incomplete document. */
export type Fields = Record<DocumentField, string>

/** The two documents of the session: `identity` was completed in it, `address` was not. */
export type DocumentName = 'address' | 'identity'

/** Something that the customer tries. */
export type Deed =
  | { deed: 'fill'; field: DocumentField; text: string }
  | { deed: 'complete' }
  | { deed: 'review' }
  | { deed: 'download'; document: DocumentName }
  | { deed: 'attach' }
  | { deed: 'write'; text: string }
  | { deed: 'send' }

/** A deed, or what somebody does with the preview itself; the latter needs no right. */
export type Action = Deed | { deed: 'closeReview' } | { deed: 'startAgain' }

/** What the customer did. */
export type Done =
  | { what: 'completed'; fields: Fields }
  | { what: 'reviewed' }
  | { what: 'downloaded'; document: DocumentName }
  | { what: 'attached'; file: string }
  | { what: 'sent'; text: string }

/** Something that was done, at an instant in milliseconds since the end of the session. */
export type WalkEvent = Done & { id: number; atMs: number }

/** What came of a deed: it was done, a setting forbids it, or something has to be typed before. */
export type Answer = { atMs: number } & (
  | { came: 'done'; done: Done }
  | { came: 'refused'; by: SettingPath }
  | { came: 'missing'; what: 'fields' | 'message' }
  | { came: 'startedAgain' }
)

/** The state of a walk-through. Events stand in the order of their instants. */
export type Walk = {
  fields: Fields
  message: string
  isReviewing: boolean
  events: readonly WalkEvent[]
  answer: Answer | undefined
  nextId: number
}

/** Where and when the customer tries something. */
export type Standing = { policy: Policy; situation: Situation; atMs: number }

/** The walk-through at its start: a document that was half filled in during the session. */
export const newWalk: Walk = {
  fields: { street: cast.typedInSession, city: '' },
  message: '',
  isReviewing: false,
  events: [],
  answer: undefined,
  nextId: 1,
}

const needs: Record<Deed['deed'], Capability> = {
  fill: 'completeDocuments',
  complete: 'completeDocuments',
  review: 'reviewIncompleteDocuments',
  download: 'downloadCompletedDocuments',
  attach: 'addAttachments',
  write: 'messageAgent',
  send: 'messageAgent',
}

/**
 * The setting that forbids `capability`, or `undefined` where it is allowed. Without an access the
 * session is still open, and everything is allowed.
 */
export function forbiddenBy(
  access: CustomerAccess | undefined,
  capability: Capability,
): SettingPath | undefined {
  const decision = access?.capabilities[capability]
  return decision === undefined || decision.allowed ? undefined : decision.decidedBy
}

function refusalOf(deed: Deed, { policy, situation, atMs }: Standing): SettingPath | undefined {
  const isAway = customerPlaceAt(policy, situation, atMs).at === 'redirect'
  return isAway
    ? 'customer.redirect.enabled'
    : forbiddenBy(customerAccessAt(policy, atMs), needs[deed.deed])
}

/**
 * The events up to and at an instant. When the instant is moved back, what was done after it has not
 * happened yet on either side, and happens again when it is moved forward.
 */
export function eventsUpTo(events: readonly WalkEvent[], atMs: number): readonly WalkEvent[] {
  return events.filter((event) => event.atMs <= atMs)
}

/** The fields as they were when the document was completed, or `undefined` while it is not. */
export function completedFields(events: readonly WalkEvent[]): Fields | undefined {
  return events.find((event) => event.what === 'completed')?.fields
}

/** Whether the document that a deed is about is in the state for it at that instant. */
function isPossible(deed: Deed, walk: Walk, atMs: number): boolean {
  const isCompleted = completedFields(eventsUpTo(walk.events, atMs)) !== undefined
  switch (deed.deed) {
    case 'fill':
    case 'complete':
    case 'review':
      return !isCompleted
    case 'download':
      return deed.document === 'identity' || isCompleted
    default:
      return true
  }
}

/**
 * A document is completed once: when it is completed at an earlier instant than before, that one
 * counts. Everything else that was done later stays, and stays later.
 */
function withEvent(walk: Walk, done: Done, atMs: number): Walk {
  const others = walk.events.filter((one) => done.what !== 'completed' || one.what !== done.what)
  const events = [...others, { ...done, id: walk.nextId, atMs }].toSorted(
    (a, b) => a.atMs - b.atMs || a.id - b.id,
  )
  return { ...walk, events, nextId: walk.nextId + 1, answer: { atMs, came: 'done', done } }
}

function missing(walk: Walk, what: 'fields' | 'message', atMs: number): Walk {
  return { ...walk, answer: { atMs, came: 'missing', what } }
}

function carriedOut(walk: Walk, deed: Deed, atMs: number): Walk {
  switch (deed.deed) {
    case 'fill':
      return { ...walk, fields: { ...walk.fields, [deed.field]: deed.text }, answer: undefined }
    case 'write':
      return { ...walk, message: deed.text, answer: undefined }
    case 'complete':
      return documentFields.some((field) => walk.fields[field].trim() === '')
        ? missing(walk, 'fields', atMs)
        : withEvent(walk, { what: 'completed', fields: walk.fields }, atMs)
    case 'review':
      return withEvent({ ...walk, isReviewing: true }, { what: 'reviewed' }, atMs)
    case 'download':
      return withEvent(walk, { what: 'downloaded', document: deed.document }, atMs)
    case 'attach': {
      const number = walk.events.filter(({ what }) => what === 'attached').length + 1
      return withEvent(walk, { what: 'attached', file: cast.attachment(number) }, atMs)
    }
    case 'send': {
      const text = walk.message.trim()
      if (text === '') return missing(walk, 'message', atMs)
      return withEvent({ ...walk, message: '' }, { what: 'sent', text }, atMs)
    }
  }
}

/**
 * The walk-through after an action at an instant: a deed becomes an event exactly when the customer
 * is in a room and their access allows it then; otherwise the answer names the setting that forbids
 * it, and nothing else changes. What is typed and not yet sent or completed is no event; it stays
 * whatever instant is looked at.
 */
export function walkThrough(walk: Walk, action: Action, standing: Standing): Walk {
  const { atMs } = standing
  if (action.deed === 'startAgain') return { ...newWalk, answer: { atMs, came: 'startedAgain' } }
  if (action.deed === 'closeReview') return { ...walk, isReviewing: false, answer: undefined }
  const by = refusalOf(action, standing)
  if (by !== undefined) return { ...walk, answer: { atMs, came: 'refused', by } }
  return isPossible(action, walk, atMs) ? carriedOut(walk, action, atMs) : walk
}
