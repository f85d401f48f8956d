import { createMockBackend, type MockBackend } from '../mock-backend.ts'
import { createMemoryStore } from '../../src/backend/memory-store.ts'
import type { ReplaceableStore } from '../../src/backend/store.ts'
import { documentIn } from '../../src/backend/testing/test-api.ts'
import { getCurrent } from '../../src/backend/testing/requests.ts'

/** A page with its mock backend. */
export type TestPage = {
  store: ReplaceableStore
  answer: (request: Request) => Promise<Response>
  backend: MockBackend
  setRules: (rules: string) => void
  /** Reloads the page. The store and the session storage of the tab stay. */
  reload: (rules?: string) => TestPage
}

/** Opens a page with the given rules, in a new tab unless `tab` is given. */
export function openPage(
  rules = '',
  store: ReplaceableStore = createMemoryStore(),
  tab = new Map<string, string>(),
): TestPage {
  let current = rules
  const backend = createMockBackend({
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

/** Returns the version of the current document. */
export const versionOn = async (page: TestPage) =>
  (await documentIn(await page.answer(getCurrent()))).version

/** Returns the number of stored versions, up to 99. */
export const countOf = async ({ store }: TestPage) => (await store.versions({ limit: 99 })).length
