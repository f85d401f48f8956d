import type { FrameLocator, Page } from 'playwright/test'
import { expect, expectAxeFindsNothing, test } from './fixtures.ts'
import { expectSettings } from './settings-page.ts'
import { draftItems, fragmentOf, previewAddress, viewItems } from './preview-links.ts'

const settingsAddress = 'system-settings/end-session-behavior'
const shared = `${previewAddress}${fragmentOf(viewItems, draftItems({ fullValue: '36', fullUnit: 'h', chat: 1 }))}`

/** Shows `address` in a sandboxed frame that allows scripts but has no origin. */
async function openSandboxed(page: Page, address: string): Promise<FrameLocator> {
  const frame = `<iframe title="Sandboxed" sandbox="allow-scripts" src="/${address}" width="1200" height="900"></iframe>`
  await page.route('**/frame', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title>${frame}` }),
  )
  await page.goto('frame')
  return page.getByTitle('Sandboxed').contentFrame()
}

const alert = (root: Page | FrameLocator) => root.getByRole('alert')

/** Blocks the script of the page. */
const blockScript = (page: Page) =>
  page.route('**/assets/index-*.js', (route) => route.abort('connectionfailed'))

test('sandboxed frame: settings, versions and preview explain why they cannot run and what to do', async ({
  page,
}) => {
  const preview = `${previewAddress}?embed`
  for (const address of [settingsAddress, `${settingsAddress}/versions`, previewAddress, preview]) {
    const frame = await openSandboxed(page, address)
    await expect(alert(frame)).toContainText('This page cannot run in this frame')
    await expect(alert(frame)).toContainText('Add allow-same-origin')
    const link = alert(frame).getByRole('link', { name: address })
    await expect(link).toHaveAttribute('target', '_blank')
    await page.unroute('**/frame')
  }
})

test('sandboxed frame: a shared preview needs no storage and follows its handle', async ({
  page,
}) => {
  const frame = await openSandboxed(page, shared)
  const preview = frame.getByRole('region', { name: 'Settings from a link' })
  await expect(preview).toContainText('36 hours')
  const handle = preview.getByRole('slider', { name: 'Instant' })
  const before = await handle.getAttribute('aria-valuetext')
  await handle.press('End')
  await expect(handle).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect(alert(frame)).toHaveCount(0)
})

test('sandboxed frame: the page explains why it cannot run, even when its script is blocked', async ({
  page,
}) => {
  await blockScript(page)
  const frame = await openSandboxed(page, shared)
  await expect(alert(frame)).toContainText('This page cannot run in this frame')
})

test('failed start: a script that fails to load is reported, and Reload helps', async ({
  page,
}) => {
  await blockScript(page)
  await page.goto(settingsAddress)
  await expect(alert(page)).toContainText('This page could not start')
  await expectAxeFindsNothing(page)
  await page.unroute('**/assets/index-*.js')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expectSettings(page)
})

test('failed start: any startup error shows a message', async ({ context }) => {
  const errors = [
    // In an early module, in the entry module, and in the code that the entry module waits for.
    () => Object.defineProperty(window, 'WeakMap', { value: undefined }),
    () => {
      const listen = window.addEventListener.bind(window)
      window.addEventListener = (type: string, listener: EventListenerOrEventListenerObject) => {
        if (type === 'hashchange') throw new Error('no such event')
        listen(type, listener)
      }
    },
    () => {
      document.getElementById = () => null
    },
  ]
  for (const breakIt of errors) {
    const page = await context.newPage()
    await page.addInitScript(breakIt)
    await page.goto(settingsAddress)
    await expect(alert(page)).toContainText('This page could not start')
    await page.close()
  }
})
