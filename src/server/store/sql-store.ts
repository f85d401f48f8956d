import * as z from 'zod/mini'
import type { Entry, Store } from '../../backend/store.ts'

/** The value of a parameter of a statement. */
export type SqlValue = string | number

/**
 * Runs one statement as a transaction of its own, with the values of its parameters `$1`, `$2` and so
 * on, and returns its rows. SQLite numbers parameters by their first use, so a statement must use them
 * in this order first.
 */
export type RunStatement = (text: string, values?: readonly SqlValue[]) => Promise<unknown[]>

/**
 * The statements that create the tables, in the order in which they were added. A server runs all of
 * them when it starts, so each must have no effect when it runs again. Add new ones at the end.
 */
export const schemaStatements: readonly string[] = [
  // 1. One row for each version. The account comes first in both keys, so that an engine with several
  // machines can spread the accounts. `record` is JSON, unless it is damaged, so it is stored as text.
  `create table if not exists settings_versions (
    account text not null,
    version bigint not null check (version > 0),
    save_key text,
    record text not null,
    primary key (account, version),
    unique (account, save_key)
  )`,
]

const select = 'select version, save_key, record from settings_versions where account = $1'

const newest = `${select} order by version desc limit 1`

const byVersion = `${select} and version = $2`

const byKey = `${select} and save_key = $2`

const range = `${select} and version < $2 order by version desc limit $3`

// One statement, so it is atomic without a transaction or a lock. If another server commits the same
// version or key at the same time, the primary key or the unique key decides which of them wins.
const commit = `insert into settings_versions (account, version, save_key, record)
  select cast($1 as text), cast($2 as bigint), cast($3 as text), cast($4 as text)
  where $2 = 1 + coalesce((select max(version) from settings_versions where account = $1), 0)
    and not exists (select 1 from settings_versions where account = $1 and save_key = $3)
  on conflict do nothing
  returning version`

/** PostgreSQL returns a `bigint` as text, because it may be larger than any safe number. */
const rowSchema = z.object({
  version: z.union([z.int(), z.pipe(z.string().check(z.regex(/^\d+$/u)), z.transform(Number))]),
  save_key: z.nullable(z.string()),
  record: z.string(),
})

function entryOf(row: unknown): Entry {
  const { version, save_key, record } = rowSchema.parse(row)
  return { version, key: save_key, text: record }
}

/** Creates the store of one account in a database with the tables of {@link schemaStatements}. */
export function createSqlStore(run: RunStatement, account: string): Store {
  async function entries(text: string, ...values: SqlValue[]): Promise<Entry[]> {
    return (await run(text, [account, ...values])).map(entryOf)
  }

  return {
    newest: async () => (await entries(newest)).at(0),
    version: async (version) => (await entries(byVersion, version)).at(0),
    versions: ({ before = Number.MAX_SAFE_INTEGER, limit }) => entries(range, before, limit),
    byKey: async (key) => (await entries(byKey, key)).at(0),
    commit: async ({ version, key, text }) => {
      const written = await run(commit, [account, version, key, text])
      if (written.length > 0) return { ok: true }
      const earlier = await entries(byKey, key)
      return { ok: false, because: earlier.length > 0 ? 'keySeen' : 'versionTaken' }
    },
  }
}
