import { DatabaseError, Pool } from 'pg'
import { NoRoomError, UnavailableError } from '../../backend/store.ts'
import type { Database } from './database.ts'
import { retried } from './retried.ts'
import { createSqlStore, schemaStatements, type RunStatement } from './sql-store.ts'

/** The milliseconds to wait for a connection and for the rows of a statement. */
const defaultTimeoutsMs = { connectionTimeoutMillis: 5000, query_timeout: 10_000 }

const codeOf = (error: unknown) => (error instanceof DatabaseError ? (error.code ?? '') : undefined)

/**
 * The codes of statements that had no effect and can run again: serialization failure, deadlock, and a
 * unique key of the catalog that fails for one of two servers that create the same table at once.
 */
const transient = new Set(['40001', '40P01', '23505'])

const isTransient = (error: unknown) => transient.has(codeOf(error) ?? '')

/**
 * The codes that mean "not now": connection (08), aborted by another transaction (40), resources (53),
 * stopped by an operator (57), I/O error (58), and a server that only reads, as after a failover.
 */
const unavailable = /^(?:08|40|53|57|58|25006$)/u

/** Returns the error of the store for an error of PostgreSQL or of the connection to it. */
function failureOf(error: unknown): unknown {
  const code = codeOf(error)
  if (code === '53100') return new NoRoomError("the database's disk is full", { cause: error })
  if (code !== undefined && !unavailable.test(code)) return error
  return new UnavailableError(`PostgreSQL reports ${String(error)}`, { cause: error })
}

/**
 * Opens the PostgreSQL database at `url` and creates its tables. If it does not answer, the first
 * statement after it is back creates them.
 */
export async function openPostgres(url: string, timeoutsMs = defaultTimeoutsMs): Promise<Database> {
  const pool = new Pool({ connectionString: url, keepAlive: true, ...timeoutsMs })
  // Without a listener, a connection that breaks while it is idle ends the process. The pool replaces it.
  pool.on('error', () => undefined)

  const query: RunStatement = async (text, values = []) => {
    const attempt = async () => (await pool.query<Record<string, unknown>>(text, [...values])).rows
    return await retried(attempt, isTransient)
  }

  async function createTables(): Promise<void> {
    for (const text of schemaStatements) await query(text)
  }

  let tables: Promise<void> | undefined
  const run: RunStatement = async (text, values) => {
    try {
      tables ??= createTables()
      await tables.catch((error: unknown) => {
        tables = undefined
        throw error
      })
      return await query(text, values)
    } catch (error) {
      throw failureOf(error)
    }
  }

  await run('select 1').catch((error: unknown) => {
    if (!(error instanceof UnavailableError)) throw error
  })
  return {
    storeOf: (account) => createSqlStore(run, account),
    check: async () => void (await run('select 1')),
    close: () => pool.end(),
  }
}
