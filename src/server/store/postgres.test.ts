import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { Pool } from 'pg'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { NoRoomError, UnavailableError } from '../../backend/store.ts'
import { freshAccount, postgresUrl } from '../testing/databases.ts'
import { openPostgres } from './postgres.ts'

const entry = (version: number) => ({ version, key: `key-${version}`, text: `text ${version}` })

const shortTimeouts = { connectionTimeoutMillis: 300, query_timeout: 300 }

async function open(url: string) {
  const database = await openPostgres(url, shortTimeouts)
  onTestFinished(() => database.close())
  return database
}

async function expectUnavailable(url: string): Promise<void> {
  const database = await open(url)
  await expect(database.check()).rejects.toThrow(UnavailableError)
  await expect(database.storeOf('a').newest()).rejects.toThrow(UnavailableError)
  await expect(database.storeOf('a').commit(entry(1))).rejects.toThrow(UnavailableError)
}

describe('a database is unavailable, and nothing hangs', () => {
  test('if nobody listens', async () => {
    await expectUnavailable('postgres://nobody@127.0.0.1:1/none')
    await expectUnavailable('postgres://nobody@localhost/none?host=/nowhere')
  })

  test('if the server accepts connections and never answers', async () => {
    const sockets: Socket[] = []
    const server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy()
      server.close()
    })
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    await expectUnavailable(`postgres://nobody@127.0.0.1:${port}/none`)
  })
})

/** The URL of PostgreSQL, if this machine has it. */
const servers = [(await postgresUrl()) ?? []].flat()

/** Lets PostgreSQL fail with `code` for the first `times` inserts. */
async function failWith(schemaUrl: string, code: string, times: number): Promise<void> {
  const owner = new Pool({ connectionString: schemaUrl })
  // A sequence counts although the statement fails.
  await owner.query(`create sequence failures;
    create function fail() returns trigger language plpgsql as $$ begin
      if nextval('failures') <= ${times} then raise sqlstate '${code}'; end if;
      return new;
    end $$;
    create trigger failing before insert on settings_versions for each row execute function fail()`)
  await owner.end()
}

describe.each(servers)('with PostgreSQL, each test in a schema of its own', (server) => {
  const admin = new Pool({ connectionString: server })
  afterAll(() => admin.end())

  async function freshSchema(): Promise<string> {
    const name = freshAccount().replace('-', '_')
    await admin.query(`create schema ${name}`)
    onTestFinished(async () => {
      await admin.query(`drop schema ${name} cascade`)
    })
    const separator = server.includes('?') ? '&' : '?'
    return `${server}${separator}options=${encodeURIComponent(`-c search_path=${name}`)}`
  }

  test('the tables exist once, even if several servers create them at the same time', async () => {
    const schemaUrl = await freshSchema()
    const databases = await Promise.all(Array.from({ length: 8 }, () => open(schemaUrl)))
    const results = await Promise.all(databases.map((each) => each.storeOf('a').commit(entry(1))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('every account has versions and keys of its own', async () => {
    const database = await open(await freshSchema())
    const [a, b] = [database.storeOf('a'), database.storeOf('b')]
    expect(await a.commit(entry(1))).toEqual({ ok: true })
    expect(await b.newest()).toBeUndefined()
    expect(await b.commit({ ...entry(1), text: 'of b' })).toEqual({ ok: true })
    expect(await a.versions({ limit: 10 })).toEqual([entry(1)])
    expect(await b.byKey('key-1')).toEqual({ ...entry(1), text: 'of b' })
  })

  test.each(['40001', '40P01'])('a statement that fails with %s runs again', async (code) => {
    const schemaUrl = await freshSchema()
    const store = (await open(schemaUrl)).storeOf('a')
    await store.newest()
    await failWith(schemaUrl, code, 3)
    expect(await store.commit(entry(1))).toEqual({ ok: true })
    expect(await store.versions({ limit: 10 })).toEqual([entry(1)])
  })

  test.each([
    ['40001', UnavailableError],
    ['53100', NoRoomError],
    ['53300', UnavailableError],
    ['57P01', UnavailableError],
    ['25006', UnavailableError],
    ['08006', UnavailableError],
  ])('%s writes nothing, and the next commit succeeds', async (code, failure) => {
    const schemaUrl = await freshSchema()
    const store = (await open(schemaUrl)).storeOf('a')
    await store.newest()
    await failWith(schemaUrl, code, code === '40001' ? 6 : 1)
    await expect(store.commit(entry(1))).rejects.toThrow(failure)
    expect(await store.newest()).toBeUndefined()
    expect(await store.commit(entry(1))).toEqual({ ok: true })
  })

  test('any other failure is not hidden, and a wrong database ends the start', async () => {
    const schemaUrl = await freshSchema()
    const store = (await open(schemaUrl)).storeOf('a')
    await store.newest()
    await failWith(schemaUrl, '22012', 1)
    await expect(store.commit(entry(1))).rejects.toMatchObject({ code: '22012' })
    const wrong = new URL(server)
    wrong.pathname = '/none'
    await expect(openPostgres(wrong.href)).rejects.toMatchObject({ code: '3D000' })
  })

  test('a table that stays locked is unavailable, and works again once it is free', async () => {
    const schemaUrl = await freshSchema()
    const database = await open(schemaUrl)
    const store = database.storeOf('a')
    await store.commit(entry(1))
    const owner = new Pool({ connectionString: schemaUrl, max: 1 })
    await owner.query('begin; lock table settings_versions')
    await expect(store.newest()).rejects.toThrow(UnavailableError)
    await owner.query('rollback')
    await owner.end()
    expect(await store.newest()).toEqual(entry(1))
  })

  test('connections that the server ends while they are idle are replaced', async () => {
    const schemaUrl = await freshSchema()
    const store = (await open(`${schemaUrl}&application_name=idle`)).storeOf('a')
    await store.commit(entry(1))
    const ended = await admin.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'idle'`,
    )
    expect(ended.rowCount).toBeGreaterThan(0)
    await expect.poll(() => store.newest().catch(() => undefined)).toEqual(entry(1))
  })
})
