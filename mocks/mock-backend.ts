import { editPermission, viewPermission, type Me } from '../src/api/people.ts'
import { createApi } from '../src/backend/create-api.ts'
import { refusalFor } from '../src/backend/problem.ts'
import { problemResponse } from '../src/backend/responses.ts'
import type { ReplaceableStore } from '../src/backend/store.ts'
import { answerControl, applySeed, type AnsweredBy } from './control-endpoint.ts'
import { createFaults } from './faults.ts'
import { parseRules, type Rules } from './rules.ts'
import type { SeedName } from './seeds.ts'

/** The options of {@link createMockBackend}. */
export type MockBackendOptions = {
  store: ReplaceableStore
  /** The path of the API, without a slash at the end. */
  prefix: string
  /** Returns the current rules (see `rules.ts`). */
  readRules: () => string
  /** Storage of the tab that survives a reload, such as `sessionStorage`. */
  memory: Pick<Storage, 'getItem' | 'setItem'>
}

/** Answers every request below the path of the API and never throws. */
export type MockBackend = (request: Request, answeredBy: AnsweredBy) => Promise<Response>

/** The item of `memory` with the name of the seed that the tab applied last. */
const seededItem = 'mock.seeded'

function personFor(user = 'Dana Levi'): Me | undefined {
  if (user === 'none') return undefined
  if (user === 'viewer') return { name: 'Viewer', permissions: [viewPermission] }
  return { name: user, permissions: [viewPermission, editPermission] }
}

/**
 * Creates the mock backend of a page: the API with the faults that the rules request, and the
 * control endpoints below `__mock/`. It applies a seed from the rules before the first answer, unless
 * this tab applied the same seed last, so that saved changes survive a reload.
 */
export function createMockBackend({
  store,
  prefix,
  readRules,
  memory,
}: MockBackendOptions): MockBackend {
  const faults = createFaults()
  let seeding: Promise<void> = Promise.resolve()

  async function seed(name: SeedName): Promise<void> {
    if (memory.getItem(seededItem) === name) return
    await applySeed(name, store)
    memory.setItem(seededItem, name)
  }

  /** Waits for the seed. If several requests arrive at once, only the first one applies it. */
  async function seedFirst(name: SeedName | undefined): Promise<void> {
    if (!name) return
    seeding = seeding.catch(() => undefined).then(() => seed(name))
    await seeding
  }

  async function storeUnder({ storage }: Rules): Promise<ReplaceableStore> {
    if (storage === undefined) return store
    const { faultyStore } = await import('./faults/faulty-store.ts')
    return faultyStore(store, storage)
  }

  async function answerTo(request: Request, answeredBy: AnsweredBy): Promise<Response> {
    const { pathname } = new URL(request.url)
    const controlPrefix = `${prefix}/__mock/`
    const endpoint = pathname.startsWith(controlPrefix)
      ? pathname.slice(controlPrefix.length)
      : undefined
    if (endpoint === 'ping') return await answerControl(endpoint, request, store, answeredBy)

    const check = parseRules(readRules())
    if (!check.ok) {
      const { wrongRule } = await import('./wrong-rule.ts')
      throw wrongRule(check.rule)
    }
    const { rules } = check
    await seedFirst(rules.seed)
    const ruledStore = await storeUnder(rules)
    if (endpoint !== undefined) {
      return await answerControl(endpoint, request, ruledStore, answeredBy)
    }

    const apiFor = (person: Me | undefined) =>
      createApi({
        store: ruledStore,
        now: () => rules.now ?? new Date(),
        authenticate: () => person,
        prefix,
      })
    const answer = apiFor(personFor(rules.user))
    return await faults(request, rules, { answer, colleague: apiFor(personFor('Omar Haddad')) })
  }

  return (request, answeredBy) =>
    answerTo(request, answeredBy).catch((error: unknown) => problemResponse(refusalFor(error)))
}
