import { etagOf, paths, problemSchema, type Problem } from '../../api/contract.ts'
import { defaultSettings, type Settings } from '../../policy/settings.ts'

/** Creates a request to `path`, a path of the contract. */
export const requestTo = (path: string, init?: RequestInit) =>
  new Request(`https://app.example.com/api${path}`, init)

/** Creates a GET request for the current document. */
export const getCurrent = (headers: Record<string, string> = {}) =>
  requestTo(paths.document, { headers })

/** Creates a GET request for the signed-in person. */
export const getMe = () => requestTo(paths.me)

/** The parts of a save that differ from a valid save. */
export type Sent = {
  settings?: unknown
  /** The whole body as an object, instead of settings and origin. */
  json?: unknown
  /** The whole body, sent unchanged. */
  body?: NonNullable<RequestInit['body']>
  /** The version that the save started from. */
  version?: number
  key?: string
  /** Additional headers; `null` removes a header. */
  headers?: Record<string, string | null>
}

let keys = 0

/** Creates a PUT request that saves. */
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
  const duplex = body instanceof ReadableStream ? { duplex: 'half' as const } : {}
  return requestTo(paths.document, { method: 'PUT', headers, body, ...duplex })
}

/** Returns the defaults with another number of inactive minutes. */
export const withMinutes = (minutes: number): Settings => ({
  ...defaultSettings,
  agent: { ...defaultSettings.agent, endWhenInactive: { enabled: true, minutes } },
})

/** Returns the problem in a response. Throws if its media type, shape or status is wrong. */
export async function problemOf(response: Response): Promise<Problem> {
  const type = response.headers.get('content-type')
  if (type !== 'application/problem+json') throw new Error(`no problem: ${response.status} ${type}`)
  const problem = problemSchema.parse(await response.json())
  if (problem.status !== response.status)
    throw new Error(`${problem.status} does not match the response`)
  return problem
}
