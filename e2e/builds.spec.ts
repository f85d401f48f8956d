import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { APIRequestContext, Page } from 'playwright/test'
import { schemaVersion } from '../src/policy/schema-steps.ts'
import { defaultSettings } from '../src/policy/settings.ts'
import { build, start } from './builds/start.ts'
import { filesIn, root, textsOfTheMock } from './builds/sources.ts'
import { expect, expectApp, test } from './fixtures.ts'
import { collectErrors, strictAnswer } from './strict-csp.ts'

/** Returns the traces of the mock in a build: its own texts, MSW's texts, and the worker script. */
function mockTracesIn(folder: string): string[] {
  // The description of the API names every problem, as the backend does.
  const files = filesIn(folder).filter(({ path }) => !path.endsWith('openapi.json'))
  const traces = [...textsOfTheMock(), '[MSW]', 'mockServiceWorker', '__mock']
  const found = traces.filter((trace) => files.some(({ text }) => text.includes(trace)))
  const scripts = files.filter(({ path }) => /mockServiceWorker|msw/iu.test(path))
  return [...found, ...scripts.map(({ path }) => path)]
}

/** The document that the imitated API answers with. */
const apiDocument = {
  schemaVersion,
  version: 1,
  settings: defaultSettings,
  savedAt: '2026-11-02T09:30:00.000Z',
  savedBy: { name: 'Dana Levi' },
}

/**
 * Serves the build in `outDir` under a strict Content Security Policy, and `api` with a document.
 * Returns the paths that the API was asked for.
 */
async function imitate(page: Page, outDir: string, api: string): Promise<string[]> {
  const asked: string[] = []
  await page.route('https://settings.example.com/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    if (extname(pathname) !== '') return await route.fulfill({ path: join(outDir, pathname) })
    const html = await readFile(join(outDir, 'index.html'), 'utf8')
    return await route.fulfill(strictAnswer(html, new URL(api).origin))
  })
  await page.route(`${api}/**`, async (route) => {
    const path = route.request().url().slice(api.length)
    asked.push(path)
    const json = path === '/me' ? { name: 'Dana Levi', permissions: [] } : apiDocument
    await route.fulfill({ json, headers: { 'access-control-allow-origin': '*' } })
  })
  return asked
}

test('a build for a real API contains nothing of the mock, and asks for the document once', async ({
  page,
}) => {
  const outDir = test.info().outputPath('dist')
  const api = 'https://api.example.com/api'
  await build(outDir, { VITE_API_URL: api })
  expect(filesIn(outDir).some(({ text }) => text.includes(api))).toBe(true)
  expect(mockTracesIn(outDir)).toEqual([])
  const errors = await collectErrors(page)
  const asked = await imitate(page, outDir, api)
  await page.goto('https://settings.example.com/system-settings/end-session-behavior')
  await expectApp(page)
  await expect(page.getByRole('radio', { name: 'Back to Welcome page' })).toBeChecked()
  expect(asked.filter((path) => path.endsWith('/end-session-behavior'))).toHaveLength(1)
  expect(errors).toEqual([])
})

test('a build without a real API contains the mock', () => {
  const found = mockTracesIn(`${root}dist`)
  expect(found).toEqual(
    expect.arrayContaining(['[MSW]', 'mockServiceWorker', '__mock', 'mockServiceWorker.js']),
  )
  // Most texts occur in this build, so the test above searches for texts that a build can contain.
  expect(found.length).toBeGreaterThan(textsOfTheMock().length / 2)
})

test('no chunk of a build contains the devtools of React Query', () => {
  const chunks = filesIn(`${root}dist`).filter(({ path }) => path.endsWith('.js'))
  const found = chunks.filter(({ text }) => /query-?devtools/iu.test(text))
  expect(chunks).not.toEqual([])
  expect(found.map(({ path }) => path)).toEqual([])
})

test('no file of a build refers to its source map', () => {
  const referringFiles = filesIn(`${root}dist`).filter(({ text }) =>
    text.includes('sourceMappingURL='),
  )
  expect(referringFiles.map(({ path }) => path)).toEqual([])
})

/** Returns the file server's response for a URL: its status, media type and text. */
async function requestFromOutside(request: APIRequestContext, address: string, method = 'GET') {
  const answer = await request.fetch(address, { method })
  const type = answer.headers()['content-type']
  return { status: answer.status(), type, text: await answer.text() }
}

const noApi = { status: 404, type: 'application/problem+json' }

test('outside the page: API requests get an explanatory 404 that does not come from the mock', async ({
  request,
}) => {
  for (const path of ['api', 'api/', 'api/me', 'api/__mock/ping?x=1']) {
    expect(await requestFromOutside(request, path)).toMatchObject(noApi)
  }
  const { text, ...answer } = await requestFromOutside(request, 'api/me', 'PUT')
  expect(answer).toEqual(noApi)
  expect(text).toContain('inside the page only')
  // A problem with a code of the API contract would look genuine to the page.
  expect(JSON.parse(text)).not.toHaveProperty('code')
  const page = await requestFromOutside(request, 'apiary')
  expect(page).toMatchObject({ status: 200, type: 'text/html' })
})

test('npm start serves the page under a base path, and saved settings persist there', async ({
  page,
}) => {
  const { address, stop } = await start(test.info().outputPath('dist'), '/admin/')
  try {
    expect(new URL(address).pathname).toBe('/admin/')
    const deepLink = `${address}system-settings/end-session-behavior`
    const choice = page.getByRole('radio', { name: 'Stay in room' })
    await page.goto(deepLink)
    await expectApp(page)
    await expect(choice).not.toBeChecked()
    await choice.check()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved as version 1')).toBeVisible()
    await page.reload()
    await expect(choice).toBeChecked()
    expect(page.url()).toBe(deepLink)
    expect(await requestFromOutside(page.request, `${address}api/me`)).toMatchObject(noApi)
  } finally {
    await stop()
  }
})
