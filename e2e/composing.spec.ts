import type { Locator, Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSaved, expectSettings, minutes, saveBar } from './settings-page.ts'
import { previewAddress } from './preview-links.ts'
import { expectVersions } from './versions.ts'

const versionsAddress = 'system-settings/end-session-behavior/versions'

/** Types `text` through an input method, in which Enter only accepts the composition. */
async function compose(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill('')
  const session = await page.context().newCDPSession(page)
  const selection = { selectionStart: text.length, selectionEnd: text.length }
  await session.send('Input.imeSetComposition', { text, ...selection })
  await page.keyboard.press('Enter')
  await session.send('Input.insertText', { text })
  await session.detach()
  await expect(field).toHaveValue(text)
}

test('input method: Enter accepts a word without submitting the form; the next Enter submits it', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await test.step('the filter of the version list', async () => {
    // The list of people is not complete, so a name can be typed.
    await page.goto(`${versionsAddress}?mock=seed%3DmanyVersions`)
    await page.getByRole('combobox', { name: 'Saved by' }).selectOption('Someone else…')
    const person = page.getByRole('searchbox', { name: 'Saved by' })
    const start = page.url()
    await compose(page, person, '高橋')
    expect(page.url()).toBe(start)
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(start)
  })
  await test.step('the comparison of two versions', async () => {
    await page.goto(`${versionsAddress}/compare`)
    const start = page.url()
    await page.getByRole('textbox', { name: 'With version' }).fill('2')
    await compose(page, page.getByRole('textbox', { name: 'Version', exact: true }), '3')
    expect(page.url()).toBe(start)
    await expect(page.getByRole('alert')).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(start)
  })
  await test.step('a field on the pictured customer screen', async () => {
    await page.goto(`${previewAddress}?mock=seed%3DfullUnlimited`)
    const city = page.getByRole('textbox', { name: 'City' })
    await compose(page, city, '上海')
    await page.keyboard.press('Enter')
    await expect(city).toBeHidden()
  })
  await test.step('the settings', async () => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
    await compose(page, minutes(page), '45')
    await expect(saveBar(page)).toContainText('1 change')
    await expectVersions(callApi, [1])
    await page.keyboard.press('Enter')
    await expectSaved(page, 2)
  })
})
