import { describe, expect, test } from 'vitest'
import { documentIn, dana, testApi } from './test-api.ts'
import { put, requestTo, withMinutes, type Sent } from './requests.ts'
import type { Connect } from './connect.ts'
import { startPlayer, takeTurns } from './taking-turns.ts'
import type { ReplaceableStore } from '../store.ts'
import { paths } from '../../api/contract.ts'

/** Returns every order of `length` turns of two saves; `true` is a turn of the first save. */
const orders = (length: number): boolean[][] =>
  length === 0
    ? [[]]
    : orders(length - 1).flatMap((order) => [
        [...order, true],
        [...order, false],
      ])

/** A save calls its store three times, and three more times if another save was faster. */
const allOrders = orders(7)

/** Sends `sent` twice and runs the calls of the two saves to their stores in `order`. */
async function answersIn(
  order: readonly boolean[],
  stores: readonly [ReplaceableStore, ReplaceableStore],
  sent: Sent,
) {
  const answers: Promise<Response>[] = []
  const [first, second] = stores.map((store, index) =>
    startPlayer(store, async (own) => {
      answers[index] = testApi(dana, own).api(put(sent))
      await answers[index]
    }),
  )
  if (first && second) await takeTurns(first, second, order)
  return await Promise.all(answers)
}

/** Expects both answers to be the same version, and that version to be the only one. */
async function expectOneVersion(
  order: readonly boolean[],
  stores: readonly [ReplaceableStore, ReplaceableStore],
) {
  const answers = await answersIn(order, stores, { settings: withMinutes(5), key: 'repeated' })
  const statuses = answers.map(({ status }) => status)
  // The expectation includes the order, so that a failure shows it.
  expect({ order, statuses }).toEqual({ order, statuses: [200, 200] })
  const [one, other] = await Promise.all(answers.map(documentIn))
  const stored = await stores[0].versions({ limit: 9 })
  expect({ order, other, count: stored.length }).toEqual({ order, other: one, count: 1 })
}

/** Tests of repeated saves that must pass on every store. */
export const repeatedSaveCases = (kind: string, connect: Connect) =>
  describe(`repeated request: a save that is sent again, with the ${kind} store`, () => {
    test('at any point of the first save: creates one version and receives equal answers', async () => {
      for (const order of allOrders) {
        await expectOneVersion(order, connect())
      }
    })

    test('after a colleague has saved on top of it: receives its own version', async () => {
      const [store, other] = connect()
      const sent = { settings: withMinutes(5), key: 'repeated' }
      const first = await documentIn(await testApi(dana, store).api(put(sent)))
      const mei = testApi({ ...dana, name: 'Mei Tanaka' }, other).api
      await documentIn(await mei(put({ settings: withMinutes(6), version: 1 })))
      expect(await documentIn(await testApi(dana, store).api(put(sent)))).toEqual(first)
      expect(await documentIn(await mei(requestTo(paths.version(1))))).toEqual(first)
    })
  })
