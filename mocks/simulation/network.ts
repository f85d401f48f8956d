import { vi } from 'vitest'
import type { Api } from '../../src/backend/create-api.ts'

/** A request that is on its way, and whoever still waits for its answer. */
export type Packet = {
  request: Request
  /** What the sender is told; nobody waits any longer once it has been told something. */
  tell: ((response: Response | undefined) => void) | undefined
}

/** What happens to a packet. */
export const fates = [
  'answered',
  'answerLost',
  'lost',
  'givenUpButUnderWay',
  'sentTwice',
  'broughtByTwoWays',
] as const

/** What happens to a packet. */
export type Fate = (typeof fates)[number]

/** The network between the pages and the server: it loses, doubles and overtakes. */
export type Network = {
  /** What is on its way, in the order in which it was sent. Any of it can arrive next. */
  packets: Packet[]
  meet: (index: number, fate: Fate, api: Api) => Promise<void>
}

/** Lets everything happen that follows from what has arrived. */
export async function settle(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- what one turn brings about, the next one goes on with
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
}

async function arrive({ request, tell }: Packet, api: Api): Promise<void> {
  const response = await api(request.clone())
  tell?.(response)
}

/**
 * Puts a network in the place of `fetch`, until `vi.unstubAllGlobals()`, in which nothing arrives by
 * itself: what happens to each request is decided from outside.
 */
export function createNetwork(): Network {
  const packets: Packet[] = []
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const request = new Request(address, init)
    return new Promise<Response>((resolve, reject) => {
      packets.push({
        request,
        tell: (response) =>
          response ? resolve(response) : reject(new TypeError('the connection was lost')),
      })
    })
  })

  async function meet(index: number, fate: Fate, api: Api): Promise<void> {
    const packet = packets.splice(index % packets.length, 1).at(0)
    if (!packet) return
    const unheard = { ...packet, tell: undefined }
    switch (fate) {
      case 'answered':
        return await arrive(packet, api)
      case 'answerLost':
        await arrive(unheard, api)
        return packet.tell?.(undefined)
      case 'lost':
        return packet.tell?.(undefined)
      case 'givenUpButUnderWay':
        packets.push(unheard)
        return packet.tell?.(undefined)
      case 'sentTwice':
        packets.push(unheard)
        return await arrive(packet, api)
      case 'broughtByTwoWays':
        await Promise.all([arrive(unheard, api), arrive(packet, api)])
    }
  }

  return { packets, meet }
}
