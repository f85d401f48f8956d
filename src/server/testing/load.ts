import { setTimeout } from 'node:timers/promises'
import type { Api } from '../../backend/create-api.ts'
import { getCurrent, put } from '../../backend/testing/requests.ts'
import { settingsOf, versionIn, type Acknowledged } from './saves.ts'

/**
 * Starts people who save through `api`, each one version after the other. They repeat a save that was
 * answered with 503, with the same key.
 */
export function startLoad(api: Api, people: number) {
  const acknowledged: Acknowledged[] = []
  const counts = new Map<number, number>()
  const stopping = new AbortController()

  async function send(request: () => Request): Promise<Response> {
    for (;;) {
      const response = await api(request())
      const isRepeatable = response.headers.has('retry-after')
      const { status } = response
      counts.set(status, (counts.get(status) ?? 0) + 1)
      if (status !== 503 || !isRepeatable) return response
      await setTimeout(5)
    }
  }

  async function saveAll(person: number): Promise<void> {
    for (let saves = 0; !stopping.signal.aborted; saves += 1) {
      const version = versionIn(await send(getCurrent))
      const key = `person-${person}-save-${saves}`
      const settings = settingsOf(version + 1)
      const response = await send(() => put({ settings, version, key }))
      if (response.status === 200) acknowledged.push({ version: versionIn(response), key })
    }
  }

  const all = Promise.all(Array.from({ length: people }, (_, person) => saveAll(person)))
  return {
    acknowledged,
    /** Returns the statuses of all answers so far. */
    statuses: () => [...counts.keys()],
    /** Returns the number of answers with a status so far. */
    count: (status: number) => counts.get(status) ?? 0,
    /** Lets everybody finish the current save. */
    stop: async () => {
      stopping.abort()
      await all
    },
  }
}
