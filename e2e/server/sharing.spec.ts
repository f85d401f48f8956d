import { comparison, expectComparison, group, saveResult, side } from '../conflict-page.ts'
import {
  chat,
  expectSaved,
  expectSettings,
  minutes,
  placeTab,
  save,
  saveBar,
  saveButton,
} from '../settings-page.ts'
import { collectErrors } from '../strict-csp.ts'
import { dana, expect, mei, settingsPath, test } from './fixtures.ts'

const unlimited = { name: 'Full access (unlimited)' }

test('what the article describes is saved for everybody, under a strict policy', async ({
  visit,
}) => {
  const page = await visit(dana)
  const errors = await collectErrors(page)
  await page.reload()
  await expectSettings(page)
  await page.getByRole('radio', unlimited).check()
  await page.getByRole('switch', { name: 'Attachments' }).check()
  await chat(page).check()
  await page.getByRole('radio', { name: 'Back to Welcome page' }).check()
  await page.getByRole('switch', { name: 'Redirect customer' }).check()
  await page.getByRole('textbox', { name: 'Redirect URL' }).fill('https://www.example.com/goodbye')
  await save(page, 1)
  const other = await visit(mei)
  await expect(other.getByRole('radio', unlimited)).toBeChecked()
  await expect(chat(other)).toBeChecked()
  await expect(other.getByRole('radio', { name: 'Back to Welcome page' })).toBeChecked()
  await expect(other.getByRole('textbox', { name: 'Redirect URL' })).toHaveValue(
    'https://www.example.com/goodbye',
  )
  for (const place of ['Preview', 'Flows', 'Versions'] as const) {
    await placeTab(page, place).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(errors).toEqual([])
})

test('of two people at two browsers, the first wins; the other sees who saved, and merges', async ({
  visit,
  seedServer,
}) => {
  await seedServer()
  const [page, other] = [await visit(dana), await visit(mei)]
  await minutes(page).fill('45')
  await minutes(other).fill('60')
  await chat(other).setChecked(!(await chat(other).isChecked()))
  await save(other, 2)
  await saveButton(page).click()
  await expectComparison(page)
  await expect(comparison(page)).toContainText('Mei Tanaka saved version 2')
  const inactivity = 'End session when agent is inactive'
  await expect(group(page, inactivity)).toContainText('60 minutes')
  await side(page, inactivity, 'Mine').check()
  await saveResult(page)
  await expectSaved(page, 3)
  await other.reload()
  await expectSettings(other)
  await expect(minutes(other)).toHaveValue('45')
})

test('the versions say who saved what, and one of them can be restored', async ({
  visit,
  seedServer,
}) => {
  await seedServer()
  const page = await visit(dana)
  await minutes(page).fill('45')
  await save(page, 2)
  await page.goto(`${settingsPath}/versions`)
  await expect(page.getByRole('link', { name: /^Version \d+$/u })).toHaveText([/2/u, /1/u])
  await expect(page.getByRole('main')).toContainText('Mei Tanaka')
  await page.getByRole('link', { name: 'Version 1', exact: true }).click()
  await page.getByRole('button', { name: 'Restore this version' }).click()
  await expect(minutes(page)).toHaveValue('30')
  await saveBar(page).getByRole('button', { name: 'Review and save' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await expectSaved(page, 3)
})

test('a killed server keeps what it has acknowledged; a save that found no server is repeated', async ({
  visit,
  server,
  seedServer,
}) => {
  await seedServer()
  const page = await visit(dana)
  await minutes(page).fill('45')
  await save(page, 2)
  await server.kill()
  await minutes(page).fill('50')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('alert')).toContainText('The server cannot be reached.')
  await expect(minutes(page)).toHaveValue('50')
  await server.start()
  await saveBar(page).getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page, 3)
  await page.reload()
  await expect(minutes(page)).toHaveValue('50')
})

test('another site shows only the preview to embed in a frame', async ({
  visit,
  server,
  baseURL,
}) => {
  const page = await visit(dana)
  // Another port is another site for the policy.
  await page.goto(baseURL ?? '')
  const frames = ['', '/preview?embed'].map(
    (path) => `<iframe title="${path}" src="${server.url}${settingsPath}${path}"></iframe>`,
  )
  const refused = page.waitForEvent('console', (message) => /frame-ancestors/u.test(message.text()))
  await page.setContent(frames.join(''))
  await refused
  const embedded = page.frameLocator('iframe[title="/preview?embed"]')
  await expect(embedded.getByRole('main')).toBeVisible()
  await expect(page.frameLocator('iframe[title=""]').getByRole('main')).toHaveCount(0)
})
