import { describe, expect, test } from 'vitest'
import { documentIn, dana, testApi } from '../../src/backend/testing/test-api.ts'
import { put, requestTo, withMinutes, type Sent } from '../../src/backend/testing/requests.ts'
import { storeKinds } from './testing/stores.ts'
import { startPlayer, takeTurns } from './testing/taking-turns.ts'
import type { ReplaceableStore } from '../../src/backend/store.ts'
import { paths } from '../../src/api/contract.ts'

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

describe.each(storeKinds)(
  'repeated request: a save that is sent again, with the %s store',
  (_, connect) => {
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
  },
)
