import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { accessPhases, type Capability } from '../../../policy/access.ts'
import { customerPlaceAt, type Situation } from '../../../policy/landing.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import { policyOf } from '../../../policy/policy.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { newWalk, walkThrough, type Deed, type Standing, type Walk } from './walk-through.ts'

/** A walk-through in which every deed is possible, as far as typing is concerned. */
const typedWalk: Walk = { ...newWalk, fields: { street: 'A 1', city: 'B' }, message: 'Hello' }

const rights: [Deed, Capability][] = [
  [{ deed: 'complete' }, 'completeDocuments'],
  [{ deed: 'review' }, 'reviewIncompleteDocuments'],
  [{ deed: 'download', document: 'identity' }, 'downloadCompletedDocuments'],
  [{ deed: 'attach' }, 'addAttachments'],
  [{ deed: 'send' }, 'messageAgent'],
]

/** A policy and an instant: anywhere around its boundaries, the last millisecond before included. */
const standingArbitrary: fc.Arbitrary<Standing> = settingsArbitrary.chain((settings) => {
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

const forEveryStanding = (promise: (standing: Standing) => void) =>
  fc.assert(fc.property(standingArbitrary, promise), { numRuns: 400 })

/** What the policy says must come of a deed that needs `capability`. */
function expectedAnswer({ policy, situation, atMs }: Standing, capability: Capability) {
  const decision = customerAccessAt(policy, atMs)?.capabilities[capability]
  const { at } = customerPlaceAt(policy, situation, atMs)
  if (at === 'session') return { came: 'done', atMs }
  if (at === 'room' && decision?.allowed === true) return { came: 'done', atMs }
  const by = at === 'redirect' ? 'customer.redirect.enabled' : decision?.decidedBy
  return { came: 'refused', by, atMs }
}

test('a deed succeeds exactly in a room whose access allows it, or else names what decided', () => {
  forEveryStanding((standing) => {
    for (const [deed, capability] of rights) {
      const { answer, ...walk } = walkThrough(typedWalk, deed, standing)
      const expected = expectedAnswer(standing, capability)
      const { answer: _, ...before } = typedWalk
      expect(answer).toMatchObject(expected)
      expect(walk.events).toHaveLength(expected.came === 'done' ? 1 : 0)
      expect(expected.came === 'done' ? before : walk).toEqual(before)
    }
  })
})

test('typing needs the right that it is for', () => {
  forEveryStanding((standing) => {
    const filled = walkThrough(newWalk, { deed: 'fill', field: 'city', text: 'C' }, standing)
    const completed = walkThrough(typedWalk, { deed: 'complete' }, standing)
    expect(filled.fields.city === 'C').toBe(completed.events.length === 1)
    const written = walkThrough(newWalk, { deed: 'write', text: 'Hi' }, standing)
    const sent = walkThrough(typedWalk, { deed: 'send' }, standing)
    expect(written.message === 'Hi').toBe(sent.events.length === 1)
  })
})

test('before the end the session is open, and everything is possible whatever the policy', () => {
  fc.assert(
    fc.property(standingArbitrary, fc.integer({ min: -1e9, max: -1 }), (standing, atMs) => {
      for (const [deed] of rights) {
        const walk = walkThrough(typedWalk, deed, { ...standing, atMs })
        expect(walk.events).toMatchObject([{ atMs }])
      }
    }),
  )
})
