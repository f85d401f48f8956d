import { expect, test } from './fixtures.ts'
import { previewRegion } from './preview-links.ts'
import {
  chat,
  chooseMore,
  expectSaved,
  expectSettings,
  placeTab,
  saveBar,
} from './settings-page.ts'
import { collectErrors, serveStrictly } from './strict-csp.ts'

test('under a strict Content Security Policy, every place works, in light and in dark', async ({
  page,
  settingsPage,
  callApi,
}) => {
  const errors = await collectErrors(page)
  await serveStrictly(page)
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  for (const [appearance, version] of [
    ['Light', 2],
    ['Dark', 3],
  ] as const) {
    await page.getByRole('button', { name: 'Appearance' }).click()
    await page.getByRole('menuitemradio', { name: appearance }).click()
    await chat(page).click()
    await saveBar(page).getByRole('button', { name: 'Review' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expectSaved(page, version)
    await placeTab(page, 'Preview').click()
    await expect(previewRegion(page, 'Saved settings')).toBeVisible()
    await placeTab(page, 'Flows').click()
    await expect(page.getByRole('heading', { name: 'Flows', level: 1 })).toBeVisible()
    await placeTab(page, 'Versions').click()
    await expect(page.getByRole('link', { name: 'Version 1', exact: true })).toBeVisible()
    await page.reload()
    await placeTab(page, 'Settings').click()
    await expectSettings(page)
  }
  const answeredBy = async () => (await callApi('__mock/ping')).text
  await expect.poll(answeredBy).toContain('worker')
  await chooseMore(page, 'Import')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(errors).toEqual([])
})

test('the check finds violations: a page whose nonce the host has not replaced', async ({
  page,
  settingsPage,
}) => {
  const errors = await collectErrors(page)
  await serveStrictly(page, (html) => html.replaceAll('__CSP_NONCE__', 'forgotten'))
  await settingsPage()
  for (const directive of ['script-src-elem', 'style-src-elem']) {
    expect(errors).toContainEqual(expect.stringContaining(`violates ${directive}: inline`))
  }
})
