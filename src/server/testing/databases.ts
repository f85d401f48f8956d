import { PGlite } from '@electric-sql/pglite'
import Connection from 'libsql'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { inject } from 'vitest'
import type { Entry, ReplaceableStore, Store } from '../../backend/store.ts'
import type { Connect } from '../../backend/testing/connect.ts'
import type { Database } from '../store/database.ts'
import { openPostgres } from '../store/postgres.ts'
import { createSqlStore, schemaStatements } from '../store/sql-store.ts'
import { openSqlite } from '../store/sqlite.ts'

/** A kind of database in tests. */
export type TestDatabase = { kind: string; connect: Connect; close: () => Promise<void> }

type Query = (text: string, values: (string | number | null)[]) => Promise<unknown>

/** Returns an account that no other test uses. */
export const freshAccount = () => `test-${randomBytes(8).toString('hex')}`

/** Returns the URL of PostgreSQL, or `undefined` if the tests have none. Starts it if necessary. */
export async function postgresUrl(): Promise<string | undefined> {
  const access = inject('postgres')
  if (access === undefined || 'url' in access) return access?.url
  const response = await fetch(access.ask)
  if (!response.ok) throw new Error(await response.text())
  return await response.text()
}

/** Adds to the store of an account a way to replace its entries. */
function replaceable(store: Store, account: string, query: Query): ReplaceableStore {
  return {
    ...store,
    replaceAll: async (entries: readonly Entry[]) => {
      await query('delete from settings_versions where account = $1', [account])
      for (const { version, key, text } of entries) {
        const values = [account, version, key, text]
        await query('insert into settings_versions values ($1, $2, $3, $4)', values)
      }
    },
  }
}

/** Returns a function that opens two connections, one to each database, to a new account. */
const connectTo = (one: Pick<Database, 'storeOf'>, other: typeof one, query: Query): Connect => {
  return () => {
    const account = freshAccount()
    const [first, second] = [one, other].map(({ storeOf }) => storeOf(account))
    if (!first || !second) throw new Error('unreachable')
    return [replaceable(first, account, query), replaceable(second, account, query)]
  }
}

/** Opens a SQLite database in a temporary folder, twice. */
export async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
  const one = await openSqlite(folder)
  const other = await openSqlite(folder)
  const raw = new Connection(join(folder, 'settings.db'), { timeout: 5000 })
  return {
    kind: 'SQLite',
    connect: connectTo(one, other, async (text, values) => raw.prepare(text).run(values)),
    close: async () => {
      raw.close()
      await Promise.all([one.close(), other.close()])
      await rm(folder, { recursive: true })
    },
  }
}

/** Starts PGlite, which is PostgreSQL in this process, in memory. It has only one connection. */
export async function pgliteDatabase(): Promise<TestDatabase> {
  const database = new PGlite()
  for (const text of schemaStatements) await database.query(text)
  const query: Query = async (text, values) => (await database.query(text, values)).rows
  const storeOf = (account: string) =>
    createSqlStore(
      async (text, values = []) => (await database.query(text, [...values])).rows,
      account,
    )
  return {
    kind: 'PGlite',
    connect: connectTo({ storeOf }, { storeOf }, query),
    close: () => database.close(),
  }
}

/** Opens the PostgreSQL database at `url`, twice. */
export async function postgresDatabase(url: string): Promise<TestDatabase> {
  const one = await openPostgres(url)
  const other = await openPostgres(url)
  const raw = new Pool({ connectionString: url })
  return {
    kind: 'PostgreSQL',
    connect: connectTo(one, other, (text, values) => raw.query(text, values)),
    close: async () => {
      await Promise.all([one.close(), other.close(), raw.end()])
    },
  }
}
