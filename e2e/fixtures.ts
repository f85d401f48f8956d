import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type BrowserContext, type Page } from 'playwright/test'
import type { SeedName } from '../mocks/seeds.ts'
import type { Settings } from '../src/policy/settings.ts'
import { expectTranslatableTexts } from './own-texts.ts'

const settingsAddress = 'system-settings/end-session-behavior'

type ApiRequest = { method: string; headers?: Record<string, string>; body?: string }

type ApiResponse = { status: number; etag: string | null; text: string }

type Fixtures = {
  /** The folder for browser data, for tests that start a browser more than once. */
  profile: string
  /** Starts a browser with the data in `profile`. The caller must close it. */
  startBrowser: () => Promise<BrowserContext>
  /**
   * Sends a request from the open page, so that the mock backend answers it. `path` is relative to
   * `api/`, such as `me`.
   */
  callApi: (path: string, request?: ApiRequest) => Promise<ApiResponse>
  /**
   * Puts the stored data into a known state: a named seed of the mock, or settings, which it saves
   * through the API. Afterwards the page shows an unknown URL of the app; open the page under test
   * next.
   */
  seed: (what: SeedName | Settings) => Promise<void>
  /**
   * Opens the settings page and waits for the app, but not for the settings. `mock` is a rule string
   * for the mock backend, such as `put:status=503*1`; `anchor` is an anchor of the page, such as
   * `customer`.
   */
  settingsPage: (options?: { mock?: string; anchor?: string }) => Promise<void>
}

/** Waits for the app. The breadcrumb appears with it; the heading is already in the HTML. */
export async function expectApp(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toBeVisible()
}

async function saveThroughApi(callApi: Fixtures['callApi'], settings: Settings): Promise<void> {
  const { etag } = await callApi(settingsAddress)
  const saved = await callApi(settingsAddress, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'if-match': etag ?? '',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ settings, origin: 'edited' }),
  })
  expect(saved).toMatchObject({ status: 200 })
}

/** Playwright's `test` with the fixtures of this product. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright takes no other first argument
  profile: async ({}, provide, testInfo) => {
    await provide(testInfo.outputPath('profile'))
  },

  startBrowser: async ({ playwright, launchOptions, baseURL, profile }, provide) => {
    await provide(() =>
      playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...(baseURL !== undefined && { baseURL }),
      }),
    )
  },

  callApi: async ({ page, baseURL }, provide) => {
    await provide((path, init = { method: 'GET' }) => {
      const url = new URL(`api/${path}`, baseURL).href
      return page.evaluate(
        async (request): Promise<ApiResponse> => {
          const response = await fetch(request.url, request.init)
          const etag = response.headers.get('etag')
          return { status: response.status, etag, text: await response.text() }
        },
        { url, init },
      )
    })
  },

  seed: async ({ page, callApi }, provide) => {
    await provide(async (what) => {
      // Not the settings page: opening it next must load it afresh, even at one of its anchors.
      await page.goto('nowhere')
      await expectApp(page)
      // The mock may still be starting. Until it is ready, the file server responds.
      await expect.poll(async () => (await callApi('__mock/ping')).text).toContain('answeredBy')
      if (typeof what !== 'string') return await saveThroughApi(callApi, what)
      const body = JSON.stringify({ seed: what })
      expect(await callApi('__mock/seed', { method: 'PUT', body })).toMatchObject({ status: 204 })
    })
  },

  settingsPage: async ({ page }, provide) => {
    await provide(async ({ mock, anchor } = {}) => {
      const query = mock === undefined ? '' : `?mock=${encodeURIComponent(mock)}`
      await page.goto(`${settingsAddress}${query}${anchor === undefined ? '' : `#${anchor}`}`)
      await expectApp(page)
    })
  },
})

export { expect }

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The axe rules that depend on colours. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** What may be outside the landmarks: what axe names, and an open menu, which is in front of the page. */
const regionMatcher = 'dialog, [role=dialog], [role=alertdialog], svg, [role=menu]'

// Skips passed rules, which would take seconds. Its types do not have `checks`, which axe reads.
const axeOptions = {
  resultTypes: ['violations' as const],
  checks: { region: { options: { regionMatcher } } },
}

// Skips cross-origin frames, which the page lacks and which would take seconds.
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).options(axeOptions)

async function expectNothingFound(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    at: nodes.map(({ html }) => html),
  }))
  expect(found).toEqual([])
}

/** Fails if axe finds violations. Use it for pages that React did not render. */
export const expectAxeFindsNothing = (page: Page): Promise<void> =>
  expectNothingFound(axeOn(page).withTags(standards))

/**
 * Fails if axe finds violations of WCAG 2.2 AA or of best practices, or if the browser's translation
 * could break a text.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectTranslatableTexts(page)
  await expectAxeFindsNothing(page)
}

/** Runs every check in light mode and, because only colours differ, the colour rules in dark mode. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  await expectNoAxeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNothingFound(axeOn(page).withRules(colourRules))
}
