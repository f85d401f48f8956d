import { once } from 'node:events'
import { createServer } from 'node:http'
import type { TestProject } from 'vitest/node'
import { postgresPrograms, startCluster, type Cluster } from './cluster.ts'

/** How tests reach PostgreSQL: at a URL, or by asking a local address that starts it and returns one. */
export type PostgresAccess = { url: string } | { ask: string }

declare module 'vitest' {
  // The only way to declare a value for `inject` is an interface.
  interface ProvidedContext {
    postgres: PostgresAccess | undefined
    /** The folder of PostgreSQL's programs. */
    postgresPrograms: string | undefined
  }
}

/**
 * Gives the tests `TEST_DATABASE_URL`, or a PostgreSQL server of the whole run that starts when the
 * first test asks for it. Says so if there is neither.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const programs = postgresPrograms()
  provide('postgresPrograms', programs)
  const url = process.env['TEST_DATABASE_URL']
  if (url !== undefined) {
    provide('postgres', { url })
    return () => Promise.resolve()
  }
  if (programs === undefined) {
    process.stderr.write(
      'PostgreSQL was not found, so nothing is tested on it: install it or set TEST_DATABASE_URL.\n',
    )
    provide('postgres', undefined)
    return () => Promise.resolve()
  }

  let cluster: Promise<Cluster> | undefined
  const server = createServer((_, response) => {
    cluster ??= startCluster(programs)
    cluster.then(
      (started) => response.end(started.url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  provide('postgres', { ask: `http://127.0.0.1:${address.port}` })
  return async () => {
    server.close()
    await (await cluster)?.remove()
  }
}
