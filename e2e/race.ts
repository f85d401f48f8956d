import type { Page } from 'playwright/test'
import * as z from 'zod/mini'
import { defaultSettings, settingsSchema, type Settings } from '../src/policy/settings.ts'
import { expect } from './fixtures.ts'

const path = 'api/system-settings/end-session-behavior'

const versionSchema = z.object({ version: z.number(), settings: settingsSchema })

/** A stored version. */
export type Version = z.infer<typeof versionSchema>

/**
 * Returns settings that no other save sends. Three values carry the same mark, so that a version mixed
 * from two saves is detected. `count` is from 1 to 8,760.
 */
export function marked(by: string, count: number): Settings {
  const { agent, customer } = defaultSettings
  return {
    agent: { ...agent, endWhenInactive: { enabled: true, minutes: count } },
    customer: {
      access: { ...customer.access, limitedDuration: { value: count, unit: 'hours' } },
      redirect: { enabled: true, url: `https://${by}.example/${count}` },
    },
  }
}

/** Returns the mark of settings. */
export const markOf = ({ customer }: Settings): string => customer.redirect.url

/** Parses a version that the server sent. */
export const readVersion = (text: string): Version => versionSchema.parse(JSON.parse(text))

/**
 * Saves each of `all` from `page` in order, always on top of the newest version, until it is
 * acknowledged. Returns the acknowledged versions and the number of stale saves.
 */
export async function saveAll(page: Page, baseURL: string | undefined, all: readonly Settings[]) {
  const bodies = all.map((settings) => JSON.stringify({ settings, origin: 'edited' }))
  const { answers, stale } = await page.evaluate(
    async ({ url, texts }) => {
      const done: string[] = []
      let refused = 0
      for (const body of texts) {
        const key = crypto.randomUUID()
        for (let isDone = false; !isDone;) {
          const newest = await fetch(url)
          const headers = {
            'content-type': 'application/json',
            'if-match': newest.headers.get('etag') ?? '',
            'idempotency-key': key,
          }
          const response = await fetch(url, { method: 'PUT', headers, body })
          isDone = response.ok
          if (response.ok) done.push(await response.text())
          else if (response.status === 412) refused += 1
          else throw new Error(`a save was answered with ${response.status}`)
        }
      }
      return { answers: done, stale: refused }
    },
    { url: new URL(path, baseURL).href, texts: bodies },
  )
  return { acknowledged: answers.map(readVersion), stale }
}

/** Returns every stored version, starting with version 1. */
async function historyOf(page: Page, baseURL: string | undefined): Promise<Version[]> {
  const texts = await page.evaluate(async (url) => {
    const newest = Number((await fetch(url)).headers.get('etag')?.slice(1, -1))
    const numbers = Array.from({ length: newest }, (_, index) => index + 1)
    const responses = numbers.map((number) => fetch(`${url}/versions/${number}`))
    return await Promise.all(responses.map(async (response) => (await response).text()))
  }, new URL(path, baseURL).href)
  return texts.map(readVersion)
}

/**
 * Fails unless every save is accounted for: the version numbers have no gaps, each version is exactly
 * what one save sent, no save is stored twice, and every acknowledged save is stored under its version
 * number. Returns the number of versions.
 */
export async function expectAccountedFor(
  page: Page,
  baseURL: string | undefined,
  sent: readonly Settings[],
  acknowledged: readonly { version: number; mark: string }[],
): Promise<number> {
  const history = await historyOf(page, baseURL)
  expect(history.map(({ version }) => version)).toEqual(history.map((_, index) => index + 1))
  const bySent = new Map(sent.map((settings) => [markOf(settings), settings]))
  expect(history.map(({ settings }) => settings)).toEqual(
    history.map(({ settings }) => bySent.get(markOf(settings))),
  )
  const marks = history.map(({ settings }) => markOf(settings))
  expect(new Set(marks).size).toBe(marks.length)
  expect(acknowledged.map(({ version }) => marks[version - 1])).toEqual(
    acknowledged.map(({ mark }) => mark),
  )
  return history.length
}
