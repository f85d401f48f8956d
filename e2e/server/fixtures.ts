import { mkdir } from 'node:fs/promises'
import { test as base, expect, type Browser, type BrowserContext, type Page } from 'playwright/test'
import { defaultSettings } from '../../src/policy/settings.ts'
import { audience, issuer, startIssuer } from '../../src/server/testing/tokens.ts'
import { expectApp } from '../fixtures.ts'
import { expectSettings } from '../settings-page.ts'
import { startServer, type ServerProcess } from './server-process.ts'

/** The path of the settings page. */
export const settingsPath = 'system-settings/end-session-behavior'

/** The settings that most tests start from: the defaults, with minutes of inactivity. */
export const seeded = {
  ...defaultSettings,
  agent: { ...defaultSettings.agent, endWhenInactive: { enabled: true, minutes: 30 } },
}

/** A person at a browser. */
export type Visitor = { id: string; name: string; permissions?: string[]; org?: string }

export const dana: Visitor = { id: 'dana-1', name: 'Dana Levi' }
export const mei: Visitor = { id: 'mei-1', name: 'Mei Tanaka' }

type TestServer = ServerProcess & {
  /** Ends the process at once, and starts it again with the same port and data. */
  kill: () => Promise<void>
  start: () => Promise<void>
}

type Fixtures = {
  /** Settings of the server besides those of its sign-in. */
  environment: Record<string, string>
  /** A server of its own, with an empty database. */
  server: TestServer
  /** Opens the page in a browser of its own; without a visitor, nobody is signed in. */
  visit: (visitor?: Visitor, path?: string) => Promise<Page>
  /** Signs a visitor in, or out, as an identity proxy in front of the server does. */
  signIn: (context: BrowserContext, visitor: Visitor | undefined) => Promise<void>
  /** Saves {@link seeded} as version 1, by Mei. */
  seedServer: () => Promise<void>
}

type WorkerFixtures = { keys: Awaited<ReturnType<typeof startIssuer>> }

/** Playwright's `test` against the real server, on SQLite, behind an identity proxy. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  keys: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright takes no other first argument
    async ({}, provide) => {
      const keys = await startIssuer()
      await provide(keys)
      await keys.stop()
    },
    { scope: 'worker' },
  ],

  environment: [{}, { option: true }],

  server: async ({ keys, environment }, provide, testInfo) => {
    const settings = {
      AUTH: 'jwt',
      AUTH_ISSUER: issuer,
      AUTH_JWKS_URL: keys.jwksUrl,
      AUTH_AUDIENCE: audience,
      SIGN_IN_URL: '/sign-in',
      ...environment,
    }
    const folder = testInfo.outputDir
    await mkdir(folder, { recursive: true })
    let running = await startServer(settings, folder)
    const { url, log } = running
    await provide({
      ...running,
      kill: async () => void (await running.end('SIGKILL')),
      start: async () => {
        running = await startServer({ ...settings, PORT: new URL(url).port }, folder)
      },
    })
    expect(await running.end('SIGTERM')).toBe(0)
    expect(log.filter((line) => line.includes('"level":"error"'))).toEqual([])
  },

  signIn: async ({ keys }, provide) => {
    await provide(async (context, visitor) => {
      if (!visitor) return await context.setExtraHTTPHeaders({})
      const { id, name, permissions = ['endSessionBehavior:edit'], org } = visitor
      const token = await keys.token({ claims: { sub: id, name, permissions, org } })
      await context.setExtraHTTPHeaders({ authorization: `Bearer ${token}` })
    })
  },

  visit: async ({ browser, server, signIn }, provide) => {
    const contexts: BrowserContext[] = []
    await provide(async (visitor, path = settingsPath) => {
      const context = await newContext(browser, server.url)
      contexts.push(context)
      if (visitor) await signIn(context, visitor)
      const page = await context.newPage()
      await page.goto(path)
      await expectApp(page)
      if (visitor && path === settingsPath) await expectSettings(page)
      return page
    })
    for (const context of contexts) await context.close()
  },

  seedServer: async ({ server, keys }, provide) => {
    await provide(async () => {
      const { id, name } = mei
      const claims = { sub: id, name, permissions: ['endSessionBehavior:edit'], org: 'acme' }
      const response = await fetch(`${server.url}api/${settingsPath}`, {
        method: 'PUT',
        headers: {
          authorization: `Bearer ${await keys.token({ claims })}`,
          'content-type': 'application/json',
          'if-match': '"0"',
          'idempotency-key': 'seed',
        },
        body: JSON.stringify({ settings: seeded, origin: 'edited' }),
      })
      expect(response.status).toBe(200)
    })
  },
})

const newContext = (browser: Browser, baseURL: string) =>
  browser.newContext({ baseURL, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' })

export { expect }
