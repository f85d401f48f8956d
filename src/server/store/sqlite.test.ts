import Connection from 'libsql'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NoRoomError, UnavailableError } from '../../backend/store.ts'
import type { Database } from './database.ts'
import { failureOf, openSqlite } from './sqlite.ts'

const entry = (version: number) => ({ version, key: `key-${version}`, text: `text ${version}` })

let root: string
let folder: string
let database: Database

/** Opens another connection, which does not wait. */
const connect = () => new Connection(join(folder, 'settings.db'))

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sqlite-'))
  folder = join(root, 'data', 'new')
  database = await openSqlite(folder, 50)
})

afterEach(async () => {
  await database.close()
  await rm(root, { recursive: true })
})

test('the folder and the file are created, and the entries are there when it opens again', async () => {
  await database.storeOf('a').commit(entry(1))
  await database.close()
  database = await openSqlite(folder)
  await database.check()
  expect(await database.storeOf('a').newest()).toEqual(entry(1))
})

test('every account has versions and keys of its own', async () => {
  const [a, b] = [database.storeOf('a'), database.storeOf('b')]
  expect(await a.commit(entry(1))).toEqual({ ok: true })
  expect(await b.newest()).toBeUndefined()
  expect(await b.commit({ ...entry(1), text: 'of b' })).toEqual({ ok: true })
  expect(await a.versions({ limit: 10 })).toEqual([entry(1)])
  expect(await b.byKey('key-1')).toEqual({ ...entry(1), text: 'of b' })
})

test('the largest version number is read as it is', async () => {
  const version = Number.MAX_SAFE_INTEGER
  connect().exec(`insert into settings_versions values ('a', ${version}, null, '')`)
  expect(await database.storeOf('a').newest()).toEqual({ version, key: null, text: '' })
})

test('a file that another process locks is unavailable, and works again once it is free', async () => {
  const store = database.storeOf('a')
  const other = connect()
  other.exec('begin exclusive')
  await expect(store.commit(entry(1))).rejects.toThrow(UnavailableError)
  other.exec('rollback')
  expect(await store.newest()).toBeUndefined()
  // The failed statement has left no lock, so the other connection can lock the file again.
  other.exec('begin exclusive')
  await expect(store.newest()).rejects.toThrow(UnavailableError)
  await expect(database.check()).rejects.toThrow(UnavailableError)
  other.exec('rollback')
  await database.check()
  expect(await store.commit(entry(1))).toEqual({ ok: true })
  expect(other.prepare('select version from settings_versions').all()).toEqual([{ version: 1 }])
})

test('a lock that ends in time is waited for', async () => {
  const other = connect()
  other.exec('begin immediate')
  const committing = database.storeOf('a').commit(entry(1))
  other.exec('rollback')
  expect(await committing).toEqual({ ok: true })
})

test('a full disk is no room', () => {
  const other = connect()
  other.exec('pragma max_page_count = 8')
  const text = 'x'.repeat(100_000)
  const write = () => other.exec(`insert into settings_versions values ('a', 1, null, '${text}')`)
  const failure = () => {
    try {
      write()
    } catch (error) {
      throw failureOf(error)
    }
  }
  expect(failure).toThrow(NoRoomError)
  expect(failure).toThrow('the disk is full')
})
