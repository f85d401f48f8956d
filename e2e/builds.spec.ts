import type { APIRequestContext } from 'playwright/test'
import { build, start } from './builds/start.ts'
import { filesIn, root, textsOfTheMock } from './builds/sources.ts'
import { expect, expectApp, test } from './fixtures.ts'

/** What of the mock is in a build: its own texts, MSW's, and the script of the worker. */
function mockIn(folder: string): string[] {
  const files = filesIn(folder)
  const marks = [...textsOfTheMock(), '[MSW]', 'mockServiceWorker', '__mock']
  const found = marks.filter((mark) => files.some(({ text }) => text.includes(mark)))
  const scripts = files.filter(({ path }) => /mockServiceWorker|msw/iu.test(path))
  return [...found, ...scripts.map(({ path }) => path)]
}

test('a build for a real API has no line of the mock', async () => {
  const outDir = test.info().outputPath('dist')
  const api = 'https://api.example.com/api'
  await build(outDir, { VITE_API_URL: api })
  expect(filesIn(outDir).some(({ text }) => text.includes(api))).toBe(true)
  expect(mockIn(outDir)).toEqual([])
})

test('a build without one has the mock', () => {
  const found = mockIn(`${root}dist`)
  expect(found).toEqual(
    expect.arrayContaining(['[MSW]', 'mockServiceWorker', '__mock', 'mockServiceWorker.js']),
  )
  // Most of its texts, so that the test above looks for what is really there.
  expect(found.length).toBeGreaterThan(textsOfTheMock().length / 2)
})

test('no file of a build refers to its source map', () => {
  const referring = filesIn(`${root}dist`).filter(({ text }) => text.includes('sourceMappingURL='))
  expect(referring.map(({ path }) => path)).toEqual([])
})

/** What the file server says of an address, with its status and its media type. */
async function askedFromOutside(request: APIRequestContext, address: string, method = 'GET') {
  const answer = await request.fetch(address, { method })
  const type = answer.headers()['content-type']
  return { status: answer.status(), type, text: await answer.text() }
}

const noApi = { status: 404, type: 'application/problem+json' }

test('outside the page: the API is not there and says so, and its answer is none of the mock', async ({
  request,
}) => {
  for (const path of ['api', 'api/', 'api/me', 'api/__mock/ping?x=1']) {
    expect(await askedFromOutside(request, path)).toMatchObject(noApi)
  }
  const { text, ...answer } = await askedFromOutside(request, 'api/me', 'PUT')
  expect(answer).toEqual(noApi)
  expect(text).toContain('inside the page only')
  // The page believes a problem that has a code of the contract.
  expect(JSON.parse(text)).not.toHaveProperty('code')
  const page = await askedFromOutside(request, 'apiary')
  expect(page).toMatchObject({ status: 200, type: 'text/html' })
})

test('npm start serves the page under a path, and it keeps what is saved there', async ({
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
    expect(await askedFromOutside(page.request, `${address}api/me`)).toMatchObject(noApi)
  } finally {
    await stop()
  }
})
