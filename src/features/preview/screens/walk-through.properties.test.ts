import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessPhases, type Capability } from '../../../policy/access.ts'
import { customerPlaceAt, type Situation } from '../../../policy/landing.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import { policyOf } from '../../../policy/policy.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import {
  newWalk,
  walkThrough,
  type CustomerAction,
  type WalkContext,
  type Walk,
} from './walk-through.ts'

/** A walk-through in which every action is possible as far as typing is concerned. */
const typedWalk: Walk = { ...newWalk, fields: { street: 'A 1', city: 'B' }, message: 'Hello' }

const rights: [CustomerAction, Capability][] = [
  [{ type: 'complete' }, 'completeDocuments'],
  [{ type: 'review' }, 'reviewIncompleteDocuments'],
  [{ type: 'download', document: 'identity' }, 'downloadCompletedDocuments'],
  [{ type: 'attach' }, 'addAttachments'],
  [{ type: 'send' }, 'messageAgent'],
]

/**
 * A policy and an instant: anywhere around its boundaries, the last millisecond before included.
 */
const contextArbitrary: fc.Arbitrary<WalkContext> = settingsArbitrary.chain((settings) => {
  const policy = policyOf(settings)
  const starts = accessPhases(policy.customer.access).map(({ fromMs }) => fromMs)
  return fc.record({
    policy: fc.constant(policy),
    situation: fc.constantFrom<Situation>('inRoom', 'opensLink'),
    atMs: fc
      .tuple(fc.constantFrom(...starts), fc.constantFrom(-60_000, -1, 0, 1, 60_000))
      .map(([start, distance]) => start + distance),
  })
})

const forEveryContext = (promise: (context: WalkContext) => void) =>
  fc.assert(fc.property(contextArbitrary, promise), { numRuns: 400 })

/** The result that the policy demands of an action that needs `capability`. */
function expectedAnswer({ policy, situation, atMs }: WalkContext, capability: Capability) {
  const decision = customerAccessAt(policy, atMs)?.capabilities[capability]
  const { at } = customerPlaceAt(policy, situation, atMs)
  if (at === 'session') return { status: 'done', atMs }
  if (at === 'room' && decision?.allowed === true) return { status: 'done', atMs }
  const decidedBy = at === 'redirect' ? 'customer.redirect.enabled' : decision?.decidedBy
  return { status: 'refused', decidedBy, atMs }
}

test('an action succeeds if the access allows it, and otherwise names the setting that decided', () => {
  forEveryContext((context) => {
    for (const [action, capability] of rights) {
      const { answer, ...walk } = walkThrough(typedWalk, action, context)
      const expected = expectedAnswer(context, capability)
      const { answer: _, ...before } = typedWalk
      expect(answer).toMatchObject(expected)
      expect(walk.events).toHaveLength(expected.status === 'done' ? 1 : 0)
      expect(expected.status === 'done' ? before : walk).toEqual(before)
    }
  })
})

test('typing needs the right that it serves', () => {
  forEveryContext((context) => {
    const filled = walkThrough(newWalk, { type: 'fill', field: 'city', text: 'C' }, context)
    const completed = walkThrough(typedWalk, { type: 'complete' }, context)
    expect(filled.fields.city === 'C').toBe(completed.events.length === 1)
    const written = walkThrough(newWalk, { type: 'write', text: 'Hi' }, context)
    const sent = walkThrough(typedWalk, { type: 'send' }, context)
    expect(written.message === 'Hi').toBe(sent.events.length === 1)
  })
})

test('before the end, everything is possible, whatever the policy', () => {
  fc.assert(
    fc.property(contextArbitrary, fc.integer({ min: -1e9, max: -1 }), (context, atMs) => {
      for (const [action] of rights) {
        const walk = walkThrough(typedWalk, action, { ...context, atMs })
        expect(walk.events).toMatchObject([{ atMs }])
      }
    }),
  )
})
