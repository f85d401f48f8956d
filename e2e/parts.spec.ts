import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { share } from './preview-links.ts'
import { chooseMore, minutes } from './settings-page.ts'

const settings = 'system-settings/end-session-behavior'
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'could not be loaded' })
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again', exact: true })
const reload = (page: Page) => page.getByRole('button', { name: 'Reload the page' })

// A test cannot intercept requests that a service worker answers.
test.use({ serviceWorkers: 'block' })

/** Blocks the files of the build whose names start with `name`. Returns a function to unblock them. */
async function blockFiles(page: Page, name: string): Promise<() => Promise<void>> {
  const files = `**/assets/${name}-*`
  await page.route(files, (route) => route.abort())
  return () => page.unroute(files)
}

/** Fails unless the page says that `what` failed to load, and Try again loads it after `unblock`. */
async function expectTryAgain(
  page: Page,
  what: string,
  unblock: () => Promise<void>,
): Promise<void> {
  await expect(alert(page)).toContainText(`${what} could not be loaded`)
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toBeVisible()
  await unblock()
  await tryAgain(page).click()
  await expect(alert(page)).toBeHidden()
}

test('parts that cannot be loaded: each page keeps its shell and reports the failure, and Try again loads the part', async ({
  page,
}) => {
  const pages = [
    { part: 'VersionsPage', address: 'versions', what: 'The versions', name: 'Filter' },
    { part: 'PreviewPage', address: 'preview', what: 'The preview', name: 'Exact instant' },
    { part: 'FlowsOverview', address: 'flows', what: 'The flows', name: 'Filter' },
  ]
  for (const { part, address, what, name } of pages) {
    await test.step(address, async () => {
      const unblock = await blockFiles(page, part)
      await page.goto(`${settings}/${address}`)
      await expectTryAgain(page, what, async () => {
        await expectAccessible(page)
        await tryAgain(page).click()
        await expect(alert(page)).toContainText(what)
        await unblock()
      })
      await expect(page.getByRole('group', { name })).toBeVisible()
    })
  }
})

test('parts that cannot be loaded: the form stays usable, and Try again loads each part', async ({
  page,
  settingsPage,
}) => {
  const unblockPreview = await blockFiles(page, 'panel')
  await settingsPage({ mock: 'seed=article' })
  await expectTryAgain(page, 'The preview', unblockPreview)
  await minutes(page).fill('45')

  const unblockDefaults = await blockFiles(page, 'PartDefaults')
  await chooseMore(page, 'Show what differs from the defaults')
  await expect(alert(page)).toHaveCount(1)
  await expectTryAgain(page, 'The defaults', unblockDefaults)
  await expect(page.getByText('Default: Off').first()).toBeVisible()

  const unblockImport = await blockFiles(page, 'ImportDialog')
  await chooseMore(page, 'Import')
  await expectTryAgain(page, 'The import', unblockImport)
  await page.getByRole('dialog').press('Escape')

  await expect(minutes(page)).toHaveValue('45')

  const unblockFiles = await blockFiles(page, 'files')
  await page.goto(`${settings}/preview`)
  await share(page, 'Picture of the screens (PNG)')
  await expectTryAgain(page, 'The file', unblockFiles)
  await expect(page.getByRole('status').filter({ hasText: '.png was downloaded' })).toBeVisible()
})

test('parts that cannot be loaded: a part appears only together with its style sheet', async ({
  page,
}) => {
  const sheets = '**/assets/VersionsPage-*.css'
  await page.route(sheets, (route) => route.abort())
  await page.goto(`${settings}/versions?mock=seed=history`)
  await expectTryAgain(page, 'The versions', () => page.unroute(sheets))
  const list = page.getByRole('list', { name: 'Versions, newest first' })
  await expect(list).toHaveCSS('position', 'relative')
})

test('parts that cannot be loaded: after a new deployment, the page offers Reload, which keeps the draft', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('45')
  // As after a deployment on a server that returns the page for every URL without a file.
  await page.route('**/assets/Review-*', async (route) => {
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
  })
  await page.route('/', async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replaceAll(/assets\/index-[^."]+/gu, 'assets/index-newer')
    await route.fulfill({ response: answer, body })
  })
  const review = page.getByRole('button', { name: 'Review' }).first()
  await review.click()
  await expect(alert(page)).toContainText('The review could not be loaded')
  await expect(alert(page)).toContainText('A newer version of this page is available.')
  await expectAccessible(page)
  await page.unrouteAll()
  await reload(page).click()
  await expect(page.getByText('Your unsaved changes of')).toBeVisible()
  await expect(minutes(page)).toHaveValue('45')
  await review.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('parts that cannot be loaded: without a connection, the page reports it and offers no Reload', async ({
  page,
  settingsPage,
  context,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('45')
  await context.setOffline(true)
  const review = page.getByRole('button', { name: 'Review' }).first()
  await review.click()
  await expect(alert(page)).toContainText('Check your connection')
  await expect(reload(page)).toBeHidden()
  await context.setOffline(false)
  await tryAgain(page).click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
