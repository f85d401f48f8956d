import { vi } from 'vitest'
import type { Api } from '../../src/backend/create-api.ts'

/** A pending request and the function that answers its sender. */
export type Packet = {
  request: Request
  /** Answers the sender, or fails with `undefined`. Absent if the sender no longer waits. */
  respond: ((response: Response | undefined) => void) | undefined
}

/** The possible fates of a packet. */
export const fates = [
  'answered',
  'answerLost',
  'lost',
  'abandonedButPending',
  'sentTwice',
  'deliveredTwiceAtOnce',
] as const

/** The fate of a packet. */
export type Fate = (typeof fates)[number]

/** The network between pages and server. It loses, duplicates and reorders packets. */
export type Network = {
  /** The pending packets in the order of sending. Any of them can arrive next. */
  packets: Packet[]
  /** Takes a packet (`index` modulo their number) and applies its fate. */
  deliver: (index: number, fate: Fate, api: Api) => Promise<void>
}

/** Waits for 100 microtasks, so that everything settles that follows from arrived packets. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
}

async function arrive({ request, respond }: Packet, api: Api): Promise<void> {
  const response = await api(request.clone())
  respond?.(response)
}

/**
 * Replaces `fetch` with a simulated network until `vi.unstubAllGlobals()`. No packet arrives
 * automatically; the caller decides the fate of each one.
 */
export function createNetwork(): Network {
  const packets: Packet[] = []
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const request = new Request(address, init)
    return new Promise<Response>((resolve, reject) => {
      packets.push({
        request,
        respond: (response) =>
          response ? resolve(response) : reject(new TypeError('the connection was lost')),
      })
    })
  })

  async function deliver(index: number, fate: Fate, api: Api): Promise<void> {
    const packet = packets.splice(index % packets.length, 1).at(0)
    if (!packet) return
    const unanswered = { ...packet, respond: undefined }
    switch (fate) {
      case 'answered':
        return await arrive(packet, api)
      case 'answerLost':
        await arrive(unanswered, api)
        return packet.respond?.(undefined)
      case 'lost':
        return packet.respond?.(undefined)
      case 'abandonedButPending':
        packets.push(unanswered)
        return packet.respond?.(undefined)
      case 'sentTwice':
        packets.push(unanswered)
        return await arrive(packet, api)
      case 'deliveredTwiceAtOnce':
        await Promise.all([arrive(unanswered, api), arrive(packet, api)])
    }
  }

  return { packets, deliver }
}
