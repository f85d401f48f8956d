import Connection from 'libsql'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { NoRoomError, UnavailableError } from '../../backend/store.ts'
import type { Database } from './database.ts'
import { retried } from './retried.ts'
import { createSqlStore, schemaStatements, type RunStatement, type SqlValue } from './sql-store.ts'

/** The milliseconds that one attempt waits for another process. Nothing else runs meanwhile. */
const defaultBusyTimeoutMs = 500

/** A connection and its prepared statements, by text. */
type Open = { connection: Connection.Database; statements: Map<string, Connection.Statement> }

/**
 * Opens the file and creates its tables. An acknowledged save survives a loss of power: `delete` with
 * `extra` also syncs the folder after it has deleted the journal.
 */
function open(file: string, busyTimeoutMs: number): Open {
  const connection = new Connection(file, { timeout: busyTimeoutMs })
  const settings = ['pragma journal_mode = delete', 'pragma synchronous = extra']
  for (const text of [...settings, ...schemaStatements]) connection.exec(text)
  return { connection, statements: new Map() }
}

function rowsOf({ connection, statements }: Open, text: string, values: readonly SqlValue[]) {
  const statement = statements.get(text) ?? connection.prepare(text)
  statements.set(text, statement)
  return statement.all(...values)
}

const codeOf = (error: unknown) => (error instanceof Connection.SqliteError ? error.code : '')

const isBusy = (error: unknown) => codeOf(error).startsWith('SQLITE_BUSY')

/** Returns the error of the store for an error of SQLite. */
export function failureOf(error: unknown): unknown {
  const code = codeOf(error)
  if (code === 'SQLITE_FULL') return new NoRoomError('the disk is full', { cause: error })
  if (!/^SQLITE_(?:BUSY|IOERR|CANTOPEN)/u.test(code)) return error
  return new UnavailableError(`SQLite reports ${code}`, { cause: error })
}

/**
 * Opens the SQLite database `settings.db` in a folder. Creates both if they do not exist. Several
 * processes may open the same file.
 */
export async function openSqlite(
  folder: string,
  busyTimeoutMs = defaultBusyTimeoutMs,
): Promise<Database> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'settings.db')
  let current: Open | undefined

  function attempt(text: string, values: readonly SqlValue[]): unknown[] {
    try {
      current ??= open(file, busyTimeoutMs)
      return rowsOf(current, text, values)
    } catch (error) {
      // A statement that found the file locked stays active until it is collected as garbage. Until
      // then, no later statement of its connection is committed, so the next one opens a new connection.
      current = undefined
      throw error
    }
  }

  const run: RunStatement = (text, values = []) =>
    retried(async () => attempt(text, values), isBusy).catch((error: unknown) => {
      throw failureOf(error)
    })

  await run('select 1')
  return {
    storeOf: (account) => createSqlStore(run, account),
    check: async () => void (await run('select 1 from settings_versions limit 1')),
    close: async () => void current?.connection.close(),
  }
}
