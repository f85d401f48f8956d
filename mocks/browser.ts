import { problemSchema } from '../src/api/contract.ts'
import { createBackend } from './mock-backend.ts'
import { openPageDoor } from './browser/page-transport.ts'
import { memory, readRules } from './browser/tab.ts'
import { createWorkerDoor } from './browser/worker-transport.ts'
import { createIndexedDbStore } from './storage/indexeddb-store.ts'

/** How long the worker may take to start where the page cannot answer by itself. */
const workerStartMs = 5000

/** How long after its first answer the page has for itself before the worker starts. */
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

/** Without a store there is no backend. The browser, or a person by its settings, can forbid it. */
async function expectStore(response: Response): Promise<void> {
  if (response.ok) return
  const { detail } = problemSchema.parse(await response.json())
  throw new Error(
    `${detail.replace(/\.$/u, '')}. If this browser keeps sites from storing data, allow it for this one.`,
  )
}

/**
 * Starts the mock backend for what this page fetches below `<baseUrl>api/`. The page answers by
 * itself at once, which is the fastest; as soon as MSW's service worker brings requests back to
 * the page, they go through it, and when it stops doing so, the page answers by itself again.
 *
 * @throws {Error} with the reason, when neither way is open
 */
export async function startBackend({ baseUrl }: { baseUrl: string }): Promise<void> {
  const base = new URL(baseUrl, location.href)
  const api = new URL('api/', base)
  const backend = createBackend({
    store: createIndexedDbStore(`end-session-behavior ${base.pathname}`),
    prefix: api.pathname.slice(0, -1),
    readRules,
    memory,
  })
  const worker = createWorkerDoor({
    base,
    api,
    ping: new URL('__mock/ping', api),
    answer: (request) => backend(request, 'worker'),
  })
  // The page can wait for the worker, the person cannot wait for the page.
  const openWorker = () => void worker.open().catch(() => undefined)
  const openWorkerOnce = once(() => {
    setTimeout(() => requestIdleCallback(openWorker, { timeout: 3000 }), workerAfterMs)
  })
  const isPageOpen = openPageDoor(api, async (request) => {
    const response = (await worker.carry(request)) ?? (await backend(request, 'page'))
    openWorkerOnce()
    return response
  })
  if (isPageOpen) {
    return await expectStore(await backend(new Request(new URL('__mock/store', api)), 'page'))
  }
  await Promise.race([
    worker.open(),
    afterMs(workerStartMs, 'the worker takes too long to start'),
  ]).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `This page's fetch cannot be replaced, and there is no service worker: ${reason}`,
      { cause: error },
    )
  })
}
