import { etagOf, paths, problemSchema, type Problem } from '../../api/contract.ts'
import { defaultSettings, type Settings } from '../../policy/settings.ts'

/** A request to the API at `path`, which is that of the contract. */
export const requestTo = (path: string, init?: RequestInit) =>
  new Request(`https://app.example.com/api${path}`, init)

/** A GET of the current document. */
export const getCurrent = (headers: Record<string, string> = {}) =>
  requestTo(paths.document, { headers })

/** A GET of who is signed in. */
export const getMe = () => requestTo(paths.me)

/** What a save is made of. It is a good one but for what is given. */
export type Sent = {
  settings?: unknown
  /** The whole body as an object, in the place of the settings and an origin. */
  json?: unknown
  /** The whole body as it is. */
  body?: BodyInit
  /** The version it started from. */
  version?: number
  key?: string
  /** More headers; `null` leaves one out. */
  headers?: Record<string, string | null>
}

let keys = 0

/** A save. */
export function put({ settings = defaultSettings, version = 0, ...sent }: Sent = {}): Request {
  const headers = new Headers({
    'content-type': 'application/json',
    'if-match': etagOf(version),
    'idempotency-key': sent.key ?? `key-${(keys += 1)}`,
  })
  for (const [name, value] of Object.entries(sent.headers ?? {})) {
    if (value === null) headers.delete(name)
    else headers.set(name, value)
  }
  const body = sent.body ?? JSON.stringify(sent.json ?? { settings, origin: 'edited' })
  const duplex = body instanceof ReadableStream ? { duplex: 'half' } : {}
  return requestTo(paths.document, { method: 'PUT', headers, body, ...duplex })
}

/** The defaults with another number of inactive minutes. */
export const withMinutes = (minutes: number): Settings => ({
  ...defaultSettings,
  agent: { ...defaultSettings.agent, endWhenInactive: { enabled: true, minutes } },
})

/** The problem that a response carries, checked against the contract, its type and its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type')
  if (type !== 'application/problem+json') throw new Error(`no problem: ${response.status} ${type}`)
  const problem = problemSchema.parse(await response.json())
  if (problem.status !== response.status) throw new Error(`${problem.status} is not its status`)
  return problem
}
