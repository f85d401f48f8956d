import { readFile } from 'node:fs/promises'
import { seedNames } from '../mocks/seeds.ts'
import { advanceClock } from './advance-clock.ts'
import { expect, test } from './fixtures.ts'
import { draftItems, fragmentOf, viewItems } from './preview-links.ts'
import { setRules } from './rules.ts'
import { chat, expectSettings, minutes, placeTab, save, saveBar } from './settings-page.ts'
import { startUnder } from './start-under.ts'
import { expectVersions } from './versions.ts'

const address = 'system-settings/end-session-behavior'

const textOf = async (path: string) => await readFile(new URL(path, import.meta.url), 'utf8')

test('full access is shortened', async ({ page }) => {
  await page.goto(`${address}?mock=seed=article`)
  await page.getByRole('heading', { name: 'Agent', exact: true }).waitFor()
  await page.getByRole('textbox', { name: 'Duration of full access', exact: true }).fill('2')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  await page.goto(address)
  const duration = page.getByRole('textbox', { name: 'Duration of full access', exact: true })
  await expect(duration).toHaveValue('2')
})

test('README.md shows the test above', async () => {
  const shown = /^test\('full.*?^\}\)$/msu
  const [inReadme] = shown.exec(await textOf('../README.md')) ?? []
  expect(inReadme).toBe(shown.exec(await textOf('readme.spec.ts'))?.[0])
})

test('every rule and every seed in README.md exists', async ({ page }) => {
  const [, rules = ''] =
    /### Rules of the mock\n(.*?)\n- \*\*/su.exec(await textOf('../README.md')) ?? []
  const shown = [...rules.matchAll(/^\| (`.*?) +\|/gmu)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/gu)].map(([, rule = '']) => rule),
  )
  expect(shown.length).toBeGreaterThan(20)
  const [, seeds = ''] = /`seed=history` +\|([^|]+)/u.exec(rules) ?? []
  expect(seeds.match(/\w{3,}/gu)?.toSorted()).toEqual(seedNames.toSorted())
  await page.goto(address)
  await expectSettings(page)
  for (const rule of [...shown, 'a wrong rule']) {
    await setRules(page, rule)
    const status = await page.evaluate(async () => (await fetch('/api/__mock/store')).status)
    const expected = rule === 'a wrong rule' ? 422 : rule === 'storage=denied' ? 500 : 204
    expect(`${rule}: ${status}`).toBe(`${rule}: ${expected}`)
  }
})

test('every place shows what README.md says to wait for', async ({ page }) => {
  const heading = (name: string) => page.getByRole('heading', { name, exact: true })
  const list = (name: string) => page.getByRole('list', { name, exact: true })
  for (const [path, sign] of [
    ['', heading('Agent')],
    ['/preview', heading('Saved settings')],
    [`/preview${fragmentOf(viewItems, draftItems({ chat: 1 }))}`, heading('Settings from a link')],
    ['/versions', list('Versions, newest first')],
    ['/versions?by=Dana', list('Versions that match, newest first')],
    ['/versions/3', heading('Settings')],
    ['/flows', list('Flows')],
  ] as const) {
    await startUnder(page, 'seed=history')
    await page.goto(`${address}${path}`)
    await expect(sign).toBeVisible()
  }
  await page.goto(`${address}/versions?mock=storage=denied`)
  await expect(page.getByRole('alert')).toContainText('The settings cannot be reached')
})

test('the rules of a page load hold until the next one; a new tab seeds again, a reload does not', async ({
  page,
  context,
}) => {
  const newest = page.getByRole('link', { name: 'Versions 13', exact: true })
  await page.goto(`${address}?mock=seed=history;user=viewer`)
  await placeTab(page, 'Flows').click()
  await placeTab(page, 'Settings').click()
  await expect(chat(page)).toBeDisabled()
  await expect(page.getByRole('radio', { name: 'Stay in room' })).toBeDisabled()
  await expect(page.getByRole('combobox').first()).toBeDisabled()
  await expect(minutes(page)).not.toBeEditable()
  expect(page.url()).not.toContain('mock')
  await page.reload()
  await expect(chat(page)).toBeEnabled()
  await chat(page).click()
  await save(page, 13)
  await page.goto(`${address}?mock=seed=history`)
  await expect(newest).toBeVisible()
  const other = await context.newPage()
  await other.goto(`${address}?mock=seed=history`)
  await expect(placeTab(other, 'Versions')).toHaveAccessibleName('Versions 12')
})

test('a conflict replaces the form; the way back leads to a bar with Compare', async ({ page }) => {
  await page.goto(`${address}?mock=seed=article;put:overtaken*1`)
  await chat(page).uncheck()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Back to your changes' }).click()
  await expect(saveBar(page).getByRole('button', { name: 'Compare' })).toBeVisible()
})

test('under cut=after, a save is stored once; the review has a Save of its own', async ({
  page,
  callApi,
}) => {
  await page.clock.install()
  await page.goto(`${address}?mock=seed=article;put:cut=after`)
  await chat(page).uncheck()
  await page.getByRole('button', { name: 'Review', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(2)
  const dialog = page.getByRole('dialog', { name: 'Review the changes' })
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await advanceClock(page, dialog.getByRole('alert'))
  await expect(dialog.getByRole('alert')).toContainText('may not have been saved')
  await expectVersions(callApi, [2, 1])
})
