import { editPermission, type Me } from '../src/api/contract.ts'
import { createApi } from '../src/backend/create-api.ts'
import { refusal } from '../src/backend/problem.ts'
import { refusalFor } from '../src/backend/problem.ts'
import { problemResponse } from '../src/backend/responses.ts'
import { applySeed, control, type AnsweredBy } from './control-endpoint.ts'
import { createFaults } from './faults.ts'
import { parseRules, type Rules } from './rules.ts'
import type { SeedName } from './seeds.ts'
import type { Store } from '../src/backend/store.ts'

/** What the backend of a page stands on. */
export type BackendOptions = {
  store: Store
  /** The path of the API, without a slash at the end. */
  prefix: string
  /** The rules that hold at the moment, see `rules.ts`. */
  readRules: () => string
  /** What the tab remembers over a reload, such as `sessionStorage`. */
  memory: Pick<Storage, 'getItem' | 'setItem'>
}

/** Answers every request below the API's path and never throws. */
export type Backend = (request: Request, answeredBy: AnsweredBy) => Promise<Response>

/** Under this name the tab remembers the seed that it has last applied. */
const seededItem = 'mock.seeded'

function personFor(user = 'Dana Levi'): Me | undefined {
  if (user === 'none') return undefined
  if (user === 'viewer') return { name: 'Viewer', permissions: [] }
  return { name: user, permissions: [editPermission] }
}

/**
 * The mock backend of a page: the API, bent by the rules, and the levers under `__mock/`. A seed
 * that the rules name is applied before the first answer, unless it is the one that this tab has
 * applied last: after a reload, what was saved is still there.
 */
export function createBackend({ store, prefix, readRules, memory }: BackendOptions): Backend {
  const faults = createFaults()
  let seeding: Promise<void> = Promise.resolve()

  async function seed(name: SeedName): Promise<void> {
    if (memory.getItem(seededItem) === name) return
    await applySeed(name, store)
    memory.setItem(seededItem, name)
  }

  /** One after the other: of several first requests, the first one seeds and the rest wait. */
  async function seedFirst(name: SeedName | undefined): Promise<void> {
    if (!name) return
    seeding = seeding.catch(() => undefined).then(() => seed(name))
    await seeding
  }

  async function storeUnder({ storage }: Rules): Promise<Store> {
    if (storage === undefined) return store
    const { bentStore } = await import('./faults/faulty-store.ts')
    return bentStore(store, storage)
  }

  async function answerTo(request: Request, answeredBy: AnsweredBy): Promise<Response> {
    const { pathname } = new URL(request.url)
    const levers = `${prefix}/__mock/`
    const lever = pathname.startsWith(levers) ? pathname.slice(levers.length) : undefined
    if (lever === 'ping') return await control(lever, request, store, answeredBy)

    const check = parseRules(readRules())
    if (!check.ok) throw refusal('serverFailed', `The mock has no rule "${check.rule}".`)
    const { rules } = check
    await seedFirst(rules.seed)
    const bent = await storeUnder(rules)
    if (lever !== undefined) return await control(lever, request, bent, answeredBy)

    const apiFor = (person: Me | undefined) =>
      createApi({
        store: bent,
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
