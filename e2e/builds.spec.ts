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
  } finally {
    await stop()
  }
})
