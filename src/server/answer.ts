import { randomUUID } from 'node:crypto'
import { createApi } from '../backend/create-api.ts'
import { refusal, refusalFor } from '../backend/problem.ts'
import { problemResponse } from '../backend/responses.ts'
import type { Config } from './config.ts'
import { errorText, type Log } from './log.ts'
import { createPage } from './page.ts'
import type { PageFiles } from './page-files.ts'
import { checkIsLocal, checkSite, secured } from './protection.ts'
import type { SignIn } from './sign-in.ts'
import type { Database } from './store/database.ts'

/** Everything that an answer depends on besides the request. */
export type AnswerOptions = {
  config: Config
  database: Database
  signIn: SignIn
  pageFiles: PageFiles
  log: Log
  now: () => Date
}

/** Answers every request, and never throws. */
export type Answer = (request: Request) => Promise<Response>

type Report = (error: unknown) => void

const isApi = (path: string) => path === '/api' || path.startsWith('/api/')

const health = (isHealthy: boolean) =>
  new Response(isHealthy ? 'ok\n' : 'unavailable\n', {
    status: isHealthy ? 200 : 503,
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  })

/** Answers whether the process runs (`/healthz`), and whether its database answers (`/readyz`). */
async function healthAnswer(path: string, database: Database): Promise<Response | undefined> {
  if (path === '/healthz') return health(true)
  if (path !== '/readyz') return undefined
  try {
    await database.check()
    return health(true)
  } catch {
    return health(false)
  }
}

/** Returns the id of a request: that of a proxy, if it is harmless in a log, or a new one. */
function idOf({ headers }: Request): string {
  const given = headers.get('x-request-id') ?? ''
  return /^[\w-]{1,64}$/u.test(given) ? given : randomUUID()
}

/** Creates the function that answers every request: for the API, the page, its files, the health. */
export function createAnswer(options: AnswerOptions): Answer {
  const { config, database, signIn, pageFiles, log, now } = options
  const page = createPage(pageFiles, config.settings)

  async function apiAnswer(request: Request, report: Report): Promise<Response> {
    checkSite(request)
    const signedIn = await signIn(request).catch((error: unknown) => {
      report(error)
      throw refusal('unavailable', 'Nobody can sign in at the moment.', { 'retry-after': '5' })
    })
    const api = createApi({
      store: database.storeOf(signedIn?.account ?? ''),
      now,
      authenticate: () => signedIn?.me,
      signInUrl: config.settings.SIGN_IN_URL,
      report,
    })
    const response = await api(request)
    // What a cache keeps of one sender must not answer another one.
    if (config.jwt) response.headers.append('vary', config.settings.AUTH_HEADER)
    return response
  }

  async function answer(request: Request, url: URL, report: Report): Promise<Response> {
    if (!config.jwt) checkIsLocal(request, url)
    return isApi(url.pathname) ? await apiAnswer(request, report) : page(request, url)
  }

  return async (request) => {
    const started = performance.now()
    const id = idOf(request)
    const url = new URL(request.url)
    const healthy = await healthAnswer(url.pathname, database)
    if (healthy) return secured(healthy, request, id)
    const entry = { id, method: request.method, path: url.pathname }
    const report = (error: unknown) => {
      if (!request.signal.aborted) log({ level: 'error', ...entry, error: errorText(error) })
    }
    const response = await answer(request, url, report).catch((error: unknown) => {
      const known = refusalFor(error)
      if (known !== error) report(error)
      return problemResponse(known)
    })
    const ms = Math.round(performance.now() - started)
    // A body that never came is no failure of the server. Nobody receives this answer.
    const isLost = response.status === 500 && request.signal.aborted
    log({ level: 'info', ...entry, status: isLost ? 408 : response.status, ms })
    return secured(response, request, id)
  }
}
