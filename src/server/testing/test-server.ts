import { connect } from 'node:net'
import { onTestFinished } from 'vitest'
import * as z from 'zod/mini'
import { createMemoryStore } from '../../backend/memory-store.ts'
import type { Store } from '../../backend/store.ts'
import { createAnswer } from '../answer.ts'
import { readConfig } from '../config.ts'
import { startHttpServer, type TimeLimits } from '../http-server.ts'
import { createLog } from '../log.ts'
import { createSignIn } from '../sign-in.ts'
import type { Database } from '../store/database.ts'

/** The parts of a server that differ from one for development, in memory. */
export type TestServerOptions = {
  environment?: Record<string, string>
  database?: Partial<Database>
  limits?: TimeLimits
}

const script = Buffer.from('export {}')

/** A page with one script, as a build writes it. */
const pageFiles = {
  html: '<!doctype html><script nonce="__CSP_NONCE__" src="/assets/a-1.js"></script>',
  files: new Map([
    [
      '/assets/a-1.js',
      { type: 'text/javascript; charset=utf-8', body: script, zipped: undefined, isHashed: true },
    ],
  ]),
}

/** Creates a database in memory. */
export function memoryDatabase(parts: Partial<Database> = {}): Database {
  const stores = new Map<string, Store>()
  return {
    storeOf: (account) => {
      const store = stores.get(account) ?? createMemoryStore()
      stores.set(account, store)
      return store
    },
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
    ...parts,
  }
}

const now = () => new Date('2026-11-22T10:00:00Z')

/** A line of the log about a request. */
const entrySchema = z.strictObject({
  time: z.iso.datetime(),
  level: z.enum(['info', 'error']),
  id: z.string(),
  method: z.string(),
  path: z.string(),
  status: z.optional(z.int()),
  ms: z.optional(z.int()),
  error: z.optional(z.string()),
})

/** Starts a server on a free port, and stops it after the test. */
export async function startTestServer(options: TestServerOptions = {}) {
  const lines: string[] = []
  const config = readConfig(options.environment ?? {})
  const answer = createAnswer({
    config,
    database: memoryDatabase(options.database),
    signIn: createSignIn(config),
    pageFiles,
    log: createLog((line) => lines.push(line), now),
    now,
  })
  const server = await startHttpServer(answer, { port: 0, host: '127.0.0.1' }, options.limits)
  onTestFinished(() => server.stop())
  const url = `http://127.0.0.1:${server.port}`
  return {
    ...server,
    url,
    /** The lines of the log so far. */
    log: () => lines.map((line) => entrySchema.parse(JSON.parse(line))),
    /** Fetches a path, without following redirects. */
    get: (path: string, init?: RequestInit) => fetch(url + path, { redirect: 'manual', ...init }),
    /** Sends bytes as they are, and returns everything that comes until the connection ends. */
    raw: (text: string) =>
      new Promise<string>((resolve) => {
        let received = ''
        const socket = connect(server.port, '127.0.0.1', () => socket.write(text))
        socket.setEncoding('utf8')
        socket.on('data', (data: string) => (received += data))
        socket.on('error', () => undefined)
        socket.on('close', () => resolve(received))
      }),
  }
}
