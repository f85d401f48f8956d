import type { ReplaceableStore } from '../store.ts'

/** A user of a store whose calls wait for their turn. */
export type Player = {
  /** Runs the next call. Resolves at the following call, or when there is none left. */
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

/** Starts `play` with a store that forwards each call to `store` at this player's turn. */
export function startPlayer(
  store: ReplaceableStore,
  play: (store: ReplaceableStore) => Promise<unknown>,
): Player {
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
 * Runs two players in turns: `first` for each true in `isFirst`, otherwise `second`. Then runs both
 * until they are done, `first` before `second`.
 */
export async function takeTurns(
  first: Player,
  second: Player,
  isFirst: readonly boolean[],
): Promise<void> {
  for (const turnOfFirst of isFirst) {
    await (turnOfFirst ? first : second).turn()
  }
  for (const player of [first, second]) {
    while (!player.isDone()) await player.turn()
  }
}
