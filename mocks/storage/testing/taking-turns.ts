import type { Store } from '../../../src/backend/store.ts'

/** Someone who asks a store, one call at a time, each when it is their turn. */
export type Player = {
  /** Lets the next call through. Resolves at the call after it, or when there is none left. */
  turn: () => Promise<void>
  isDone: () => boolean
}

const nothing = () => undefined

function deferred() {
  let resolve: () => void = nothing
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** Starts `play` with a store that passes each call on to `store` when it is this player's turn. */
export function startPlayer(store: Store, play: (store: Store) => Promise<unknown>): Player {
  let isDone = false
  let gate = deferred()
  let arrival = deferred()

  async function wait<T>(call: () => Promise<T>): Promise<T> {
    gate = deferred()
    arrival.resolve()
    await gate.promise
    return await call()
  }

  const finish = () => {
    isDone = true
    arrival.resolve()
  }

  void play({
    newest: () => wait(() => store.newest()),
    version: (version) => wait(() => store.version(version)),
    versions: (range) => wait(() => store.versions(range)),
    byKey: (key) => wait(() => store.byKey(key)),
    commit: (entry) => wait(() => store.commit(entry)),
    replaceAll: (entries) => wait(() => store.replaceAll(entries)),
  }).finally(finish)

  return {
    turn: async () => {
      await arrival.promise
      if (isDone) return
      arrival = deferred()
      gate.resolve()
      await arrival.promise
    },
    isDone: () => isDone,
  }
}

/**
 * Lets two players take turns: `first` where `isFirst` says so, otherwise `second`. When it ends,
 * both play on, the first one first, until they are done.
 */
export async function takeTurns(
  first: Player,
  second: Player,
  isFirst: readonly boolean[],
): Promise<void> {
  for (const turnOfFirst of isFirst) {
    // oxlint-disable-next-line no-await-in-loop -- one turn at a time is what this is about
    await (turnOfFirst ? first : second).turn()
  }
  for (const player of [first, second]) {
    // oxlint-disable-next-line no-await-in-loop -- one turn at a time is what this is about
    while (!player.isDone()) await player.turn()
  }
}
