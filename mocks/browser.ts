import { problemSchema } from '../src/api/contract.ts'
import { withGeneratedVersions } from './storage/generated-store.ts'
import { createIndexedDbStore } from './storage/indexeddb-store.ts'
import { openPageTransport } from './browser/page-transport.ts'
import { memory, readRules } from './browser/tab.ts'
import { createWorkerTransport } from './browser/worker-transport.ts'
import { createMockBackend } from './mock-backend.ts'

/** The time limit for starting the worker when the page itself cannot answer, in milliseconds. */
const workerStartMs = 5000

/** The delay between the first answer and the start of the worker, in milliseconds. */
const workerAfterMs = 1000

const afterMs = (ms: number, reason: string) =>
  new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error(reason)), ms))

function once(act: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    act()
  }
}

/** The error of a wrong rule. The page knows it by its name. */
class WrongRuleError extends Error {
  override readonly name = 'WrongRuleError'
}

/** Throws if a rule is wrong, or the store cannot be read. Browsers can forbid IndexedDB. */
async function expectStore(response: Response): Promise<void> {
  if (response.ok) return
  const { code, detail } = problemSchema.parse(await response.json())
  if (code === 'invalidSettings') throw new WrongRuleError(detail)
  throw new Error(
    `${detail.replace(/\.$/u, '')}. If this browser blocks site data, allow it for this site.`,
  )
}

/**
 * Starts the mock backend for requests of this page below `<baseUrl>api/`. At first, the page answers
 * them itself, which is fastest. Once MSW's service worker relays requests to the page, they go
 * through the worker, so that the network panel shows them. If the worker fails, the page answers
 * them itself again.
 *
 * @throws {Error} if neither transport works, with the reason
 */
export async function startBackend({ baseUrl }: { baseUrl: string }): Promise<void> {
  const base = new URL(baseUrl, location.href)
  const api = new URL('api/', base)
  const backend = createMockBackend({
    store: withGeneratedVersions(createIndexedDbStore(`end-session-behavior ${base.pathname}`)),
    prefix: api.pathname.slice(0, -1),
    readRules,
    memory,
  })
  const worker = createWorkerTransport({
    base,
    api,
    ping: new URL('__mock/ping', api),
    answer: (request) => backend(request, 'worker'),
  })
  // The worker starts late, so that it does not delay the page.
  const openWorker = () => void worker.open().catch(() => undefined)
  const openWorkerOnce = once(() => {
    setTimeout(() => requestIdleCallback(openWorker, { timeout: 3000 }), workerAfterMs)
  })
  const isPageOpen = openPageTransport(api, async (request) => {
    const response = (await worker.relay(request)) ?? (await backend(request, 'page'))
    openWorkerOnce()
    return response
  })
  if (isPageOpen) {
    return await expectStore(await backend(new Request(new URL('__mock/store', api)), 'page'))
  }
  await Promise.race([
    worker.open(),
    afterMs(workerStartMs, 'the worker took too long to start'),
  ]).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `This page's fetch cannot be replaced, and there is no service worker: ${reason}`,
      { cause: error },
    )
  })
}
