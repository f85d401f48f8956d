import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import * as z from 'zod/mini'
import { createMemoryStore } from '../../backend/memory-store.ts'
import { UnavailableError, type Entry } from '../../backend/store.ts'
import { dana, testApi } from '../../backend/testing/test-api.ts'
import { startCluster } from '../testing/cluster.ts'
import { freshAccount, postgresUrl } from '../testing/databases.ts'
import { startLoad } from '../testing/load.ts'
import { minutesOf, type Acknowledged } from '../testing/saves.ts'
import { bundleSavingProcess } from '../testing/saving-processes.ts'
import type { Database } from './database.ts'
import { openPostgres } from './postgres.ts'
import { openSqlite } from './sqlite.ts'

const folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
const url = await postgresUrl()

/** The kinds of database, with a function that opens one and its folder or URL. */
const kinds: [string, string, () => Promise<Database>][] = [
  ['SQLite', folder, () => openSqlite(folder)],
]
if (url !== undefined) kinds.push(['PostgreSQL', url, () => openPostgres(url)])

let saving: Awaited<ReturnType<typeof bundleSavingProcess>>

beforeAll(async () => {
  saving = await bundleSavingProcess()
})

afterAll(async () => {
  await saving.remove()
  await rm(folder, { recursive: true })
})

/** Reads every entry of an account with a new connection. */
async function storedIn(open: () => Promise<Database>, account: string): Promise<Entry[]> {
  const database = await open()
  const entries = await database.storeOf(account).versions({ limit: 100_000 })
  await database.close()
  return entries.toReversed()
}

const recordSchema = z.object({
  version: z.int(),
  settings: z.object({
    agent: z.object({ endWhenInactive: z.object({ minutes: z.int() }) }),
  }),
})

/** Expects versions without a gap, each whole, and every acknowledged save among them. */
function expectNothingLost(entries: Entry[], acknowledged: Acknowledged[]): void {
  expect(entries.map(({ version }) => version)).toEqual(entries.map((_, index) => index + 1))
  for (const { version, text } of entries) {
    const record = recordSchema.parse(JSON.parse(text))
    expect(record.version).toBe(version)
    expect(record.settings.agent.endWhenInactive.minutes).toBe(minutesOf(version))
  }
  const saves = entries.map(({ version, key }) => ({ version, key }))
  expect(saves).toEqual(expect.arrayContaining(acknowledged))
}

describe.concurrent.each(kinds)('with %s', (_, place, open) => {
  test('two processes race for 200 versions: each version has exactly one winner', async () => {
    const account = freshAccount()
    const racers = ['one', 'other'].map((name) => saving.start(name, place, account, 200))
    await Promise.all(racers.map(({ ready }) => ready))
    for (const { begin } of racers) begin()
    expect(await Promise.all(racers.map(({ ended }) => ended))).toEqual([0, 0])
    const acknowledged = racers.flatMap((racer) => racer.acknowledged)
    const versions = acknowledged.map(({ version }) => version).toSorted((a, b) => a - b)
    expect(versions).toEqual(Array.from({ length: 200 }, (_each, index) => index + 1))
    expect(racers.map((racer) => racer.acknowledged.length)).not.toContain(0)
    expectNothingLost(await storedIn(open, account), acknowledged)
  }, 60_000)

  test('20 processes are killed while they save: no acknowledged save is lost', async () => {
    const account = freshAccount()
    const acknowledged: Acknowledged[] = []
    const start = (round: number) => saving.start(`round-${round}`, place, account, Infinity)
    let next = start(1)
    for (let round = 1; round <= 20; round += 1) {
      const process = next
      await process.ready
      process.onSave(() => {
        if (process.acknowledged.length === round) process.kill()
      })
      process.begin()
      // It opens the database only when it begins, after this round.
      next = start(round + 1)
      expect(await process.ended).toBe('SIGKILL')
      expect(process.acknowledged.length).toBeGreaterThanOrEqual(round)
      acknowledged.push(...process.acknowledged)
      expectNothingLost(await storedIn(open, account), acknowledged)
    }
    next.kill()
    await next.ended
  }, 120_000)
})

/** Stops and starts PostgreSQL while people save, first like an administrator, then like a crash. */
async function expectToSurviveOutages(folderOfPrograms: string): Promise<void> {
  const cluster = await startCluster(folderOfPrograms)
  onTestFinished(() => cluster.remove())
  const database = await openPostgres(cluster.url)
  const account = freshAccount()
  const { api } = testApi(dana, { ...createMemoryStore(), ...database.storeOf(account) })
  const load = startLoad(api, 4)
  const expectMore = async (status: number, number: number) => {
    const before = load.count(status)
    await expect
      .poll(() => load.count(status), { timeout: 20_000 })
      .toBeGreaterThan(before + number)
  }
  await expectMore(200, 20)
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    await cluster.stop(signal)
    await expectMore(503, 10)
    await expect(database.check()).rejects.toThrow(UnavailableError)
    await cluster.start()
    await expectMore(200, 20)
  }
  await load.stop()
  await database.close()
  expect([200, 412, 503]).toEqual(expect.arrayContaining(load.statuses()))
  expectNothingLost(await storedIn(() => openPostgres(cluster.url), account), load.acknowledged)
}

/** The folder of PostgreSQL's programs, if this machine has them. */
const programs = [inject('postgresPrograms') ?? []].flat()

test.each(programs)(
  'PostgreSQL from %s stops and starts: saves are repeated, none is lost or written in part',
  expectToSurviveOutages,
  120_000,
)
