import { expect, test } from 'vitest'
import { policyOf } from '../../../policy/policy.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { answerText } from './walk-messages.ts'
import {
  completedFields,
  eventsUpTo,
  newWalk,
  walkThrough,
  type Action,
  type WalkContext,
  type Walk,
} from './walk-through.ts'

const dayMs = 24 * 60 * 60_000

const policy = policyOf(
  settingsWith({
    access: {
      attachments: true,
      chat: true,
      continueToLimited: { enabled: true, duration: { value: 7, unit: 'days' } },
    },
  }),
)

const at = (atMs: number): WalkContext => ({ policy, situation: 'inRoom', atMs })

/** The walk-through after several actions, each at its instant. */
const walked = (...steps: [Action, number][]): Walk =>
  steps.reduce((walk, [action, atMs]) => walkThrough(walk, action, at(atMs)), newWalk)

const fillCity: Action = { type: 'fill', field: 'city', text: 'Haifa' }

test('a document can be completed once both fields are filled in, and keeps their text', () => {
  const early = walked([{ type: 'complete' }, 0])
  expect(early).toMatchObject({ events: [], answer: { status: 'missing', what: 'fields' } })
  const { events, answer } = walked([fillCity, 0], [{ type: 'complete' }, dayMs])
  const fields = { street: '12 Rose Lane', city: 'Haifa' }
  expect(events).toEqual([{ id: 1, atMs: dayMs, what: 'completed', fields }])
  expect(answer && answerText(answer)).toBe('Change of address is completed.')
})

test('a field of spaces counts as empty, and a message of spaces is not sent', () => {
  const spaces: Action = { type: 'fill', field: 'city', text: '  ' }
  expect(walked([spaces, 0], [{ type: 'complete' }, 0]).events).toEqual([])
  const { events, answer } = walked([{ type: 'write', text: ' ' }, 0], [{ type: 'send' }, 0])
  expect(events).toEqual([])
  expect(answer).toMatchObject({ status: 'missing', what: 'message' })
})

test('a message is sent trimmed, and its field is cleared', () => {
  const walk = walked([{ type: 'write', text: ' Hello ' }, 5], [{ type: 'send' }, 6])
  expect(walk.events).toEqual([{ id: 1, atMs: 6, what: 'sent', text: 'Hello' }])
  expect(walk.message).toBe('')
})

test('files are numbered, and a review stays open until it is closed', () => {
  const walk = walked([{ type: 'attach' }, 0], [{ type: 'attach' }, 1], [{ type: 'review' }, 2])
  expect(walk.events).toMatchObject([
    { file: 'photo-1.jpg' },
    { file: 'photo-2.jpg' },
    { what: 'reviewed' },
  ])
  expect(walk.isReviewing).toBe(true)
  expect(walkThrough(walk, { type: 'closeReview' }, at(30 * dayMs)).isReviewing).toBe(false)
})

test('typed text stays after the right to complete ends, and can no longer be changed', () => {
  const walk = walked([fillCity, 7 * dayMs - 1], [{ ...fillCity, text: 'Acre' }, 7 * dayMs])
  expect(walk.fields.city).toBe('Haifa')
  expect(walk.answer).toMatchObject({
    status: 'refused',
    decidedBy: 'customer.access.fullDuration',
  })
})

test('a later action has not happened at an earlier instant, and reappears afterwards', () => {
  const { events } = walked([fillCity, 0], [{ type: 'complete' }, 100])
  expect(completedFields(eventsUpTo(events, 99))).toBeUndefined()
  expect(completedFields(eventsUpTo(events, 100))).toMatchObject({ city: 'Haifa' })
})

test('a document completed at an earlier instant is completed from then on, once', () => {
  const walk = walked(
    [fillCity, 0],
    [{ type: 'complete' }, 100],
    [{ ...fillCity, text: 'Acre' }, 50],
    [{ type: 'complete' }, 50],
  )
  expect(walk.events).toMatchObject([{ id: 2, atMs: 50, fields: { city: 'Acre' } }])
})

test('an action at an earlier instant is listed before later ones, which stay', () => {
  const walk = walked([{ type: 'attach' }, 100], [{ type: 'attach' }, 50], [{ type: 'attach' }, 50])
  expect(walk.events.map(({ id, atMs }) => [id, atMs])).toEqual([
    [2, 50],
    [3, 50],
    [1, 100],
  ])
})

test('a completed document cannot be filled in, completed or reviewed again', () => {
  const walk = walked([fillCity, 0], [{ type: 'complete' }, 10])
  for (const action of [fillCity, { type: 'complete' }, { type: 'review' }] satisfies Action[]) {
    expect(walkThrough(walk, action, at(10))).toBe(walk)
  }
})

test('a document can be downloaded once it is completed', () => {
  const address: Action = { type: 'download', document: 'address' }
  expect(walked([address, 0])).toBe(newWalk)
  const walk = walked([fillCity, 0], [{ type: 'complete' }, 10], [address, 9], [address, 10])
  expect(walk.events).toMatchObject([
    { what: 'completed' },
    { what: 'downloaded', document: 'address' },
  ])
})

test('a restart clears everything', () => {
  const { answer, ...walk } = walked(
    [fillCity, 0],
    [{ type: 'attach' }, 0],
    [{ type: 'startAgain' }, 9],
  )
  expect(answer).toEqual({ atMs: 9, status: 'startedAgain' })
  const { answer: _, ...fresh } = newWalk
  expect(walk).toEqual(fresh)
})
