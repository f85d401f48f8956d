import type { Capability } from '../../../policy/access.ts'
import { customerPlaceAt, type Situation } from '../../../policy/landing.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { cast } from '#messages/preview-screens.ts'
import { forbiddenBy } from './forbidden-by.ts'

/** The fields of the incomplete document; both have to be filled in before it can be completed. */
export const documentFields = ['street', 'city'] as const

/** One field of the incomplete document. */
export type DocumentField = (typeof documentFields)[number]

/** The text in the fields of the incomplete document. */
export type Fields = Record<DocumentField, string>

/** The two documents of the session: `identity` was completed in it, `address` was not. */
export type DocumentName = 'address' | 'identity'

/** Something that the customer tries to do. */
export type CustomerAction =
  | { type: 'fill'; field: DocumentField; text: string }
  | { type: 'complete' }
  | { type: 'review' }
  | { type: 'download'; document: DocumentName }
  | { type: 'attach' }
  | { type: 'write'; text: string }
  | { type: 'send' }

/** An action of the customer, or one of the reader of the preview, which needs no right. */
export type Action = CustomerAction | { type: 'closeReview' } | { type: 'startAgain' }

/** Something that the customer did. */
export type Done =
  | { what: 'completed'; fields: Fields }
  | { what: 'reviewed' }
  | { what: 'downloaded'; document: DocumentName }
  | { what: 'attached'; file: string }
  | { what: 'sent'; text: string }

/** Something that was done, at an instant in milliseconds since the end of the session. */
export type WalkEvent = Done & { id: number; atMs: number }

/**
 * The result of an action: it was done, a setting forbids it, or something is still to be typed.
 */
export type Answer = { atMs: number } & (
  | { status: 'done'; done: Done }
  | { status: 'refused'; decidedBy: SettingPath }
  | { status: 'missing'; what: 'fields' | 'message' }
  | { status: 'startedAgain' }
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

/** The context of an action: the policy, the situation of the customer, and the instant. */
export type WalkContext = { policy: Policy; situation: Situation; atMs: number }

/** The walk-through at its start: a document that was half filled in during the session. */
export const newWalk: Walk = {
  fields: { street: cast.typedInSession, city: '' },
  message: '',
  isReviewing: false,
  events: [],
  answer: undefined,
  nextId: 1,
}

const needs: Record<CustomerAction['type'], Capability> = {
  fill: 'completeDocuments',
  complete: 'completeDocuments',
  review: 'reviewIncompleteDocuments',
  download: 'downloadCompletedDocuments',
  attach: 'addAttachments',
  write: 'messageAgent',
  send: 'messageAgent',
}

function refusalOf(
  action: CustomerAction,
  { policy, situation, atMs }: WalkContext,
): SettingPath | undefined {
  const isAway = customerPlaceAt(policy, situation, atMs).at === 'redirect'
  return isAway
    ? 'customer.redirect.enabled'
    : forbiddenBy(customerAccessAt(policy, atMs), needs[action.type])
}

/**
 * Returns the events up to and at an instant. When the instant moves back, later events have not
 * happened yet on either screen; they happen again when it moves forward.
 */
export function eventsUpTo(events: readonly WalkEvent[], atMs: number): readonly WalkEvent[] {
  return events.filter((event) => event.atMs <= atMs)
}

/**
 * Returns the fields as they were when the document was completed, or `undefined` while it is not.
 */
export function completedFields(events: readonly WalkEvent[]): Fields | undefined {
  return events.find((event) => event.what === 'completed')?.fields
}

/** Returns whether the document that an action is about is in the right state at that instant. */
function isPossible(action: CustomerAction, walk: Walk, atMs: number): boolean {
  const isCompleted = completedFields(eventsUpTo(walk.events, atMs)) !== undefined
  switch (action.type) {
    case 'fill':
    case 'complete':
    case 'review':
      return !isCompleted
    case 'download':
      return action.document === 'identity' || isCompleted
    default:
      return true
  }
}

/**
 * Adds an event. A document is completed once: when it is completed at an earlier instant, that one
 * counts. Every other later event stays.
 */
function withEvent(walk: Walk, done: Done, atMs: number): Walk {
  const others = walk.events.filter((one) => done.what !== 'completed' || one.what !== done.what)
  const events = [...others, { ...done, id: walk.nextId, atMs }].toSorted(
    (a, b) => a.atMs - b.atMs || a.id - b.id,
  )
  return { ...walk, events, nextId: walk.nextId + 1, answer: { atMs, status: 'done', done } }
}

function missing(walk: Walk, what: 'fields' | 'message', atMs: number): Walk {
  return { ...walk, answer: { atMs, status: 'missing', what } }
}

function carriedOut(walk: Walk, action: CustomerAction, atMs: number): Walk {
  switch (action.type) {
    case 'fill':
      return { ...walk, fields: { ...walk.fields, [action.field]: action.text }, answer: undefined }
    case 'write':
      return { ...walk, message: action.text, answer: undefined }
    case 'complete':
      return documentFields.some((field) => walk.fields[field].trim() === '')
        ? missing(walk, 'fields', atMs)
        : withEvent(walk, { what: 'completed', fields: walk.fields }, atMs)
    case 'review':
      return withEvent({ ...walk, isReviewing: true }, { what: 'reviewed' }, atMs)
    case 'download':
      return withEvent(walk, { what: 'downloaded', document: action.document }, atMs)
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
 * Returns the walk-through after an action at an instant. An action of the customer becomes an
 * event exactly when the customer is in a room and their access allows it then; otherwise the
 * answer names the setting that forbids it, and nothing else changes. Text that is neither sent nor
 * completed is no event; it stays, whichever instant is looked at.
 */
export function walkThrough(walk: Walk, action: Action, context: WalkContext): Walk {
  const { atMs } = context
  if (action.type === 'startAgain') return { ...newWalk, answer: { atMs, status: 'startedAgain' } }
  if (action.type === 'closeReview') return { ...walk, isReviewing: false, answer: undefined }
  const decidedBy = refusalOf(action, context)
  if (decidedBy !== undefined) return { ...walk, answer: { atMs, status: 'refused', decidedBy } }
  return isPossible(action, walk, atMs) ? carriedOut(walk, action, atMs) : walk
}
