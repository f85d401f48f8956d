import { createBackend, type Backend } from '../mock-backend.ts'
import { createMemoryStore } from '../../src/backend/memory-store.ts'
import type { Store } from '../../src/backend/store.ts'
import { documentIn } from '../../src/backend/testing/test-api.ts'
import { getCurrent } from '../../src/backend/testing/requests.ts'

/** A page with its backend. */
export type TestPage = {
  store: Store
  answer: (request: Request) => Promise<Response>
  backend: Backend
  setRules: (rules: string) => void
  /** The page, loaded again. The store and what the tab remembers stay. */
  reload: (rules?: string) => TestPage
}

/** Opens a page in a tab of its own. */
export function openPage(
  rules = '',
  store: Store = createMemoryStore(),
  tab = new Map<string, string>(),
): TestPage {
  let current = rules
  const backend = createBackend({
    store,
    prefix: '/api',
    readRules: () => current,
    memory: {
      getItem: (name) => tab.get(name) ?? null,
      setItem: (name, value) => void tab.set(name, value),
    },
  })
  return {
    store,
    backend,
    answer: (request) => backend(request, 'page'),
    setRules: (next) => {
      current = next
    },
    reload: (next = current) => openPage(next, store, tab),
  }
}

/** The version of the document that the page is given. */
export const versionOn = async (page: TestPage) =>
  (await documentIn(await page.answer(getCurrent()))).version

/** How many versions are stored. */
export const countOf = async ({ store }: TestPage) => (await store.versions({ limit: 99 })).length
