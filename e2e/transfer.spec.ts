import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import {
  chooseMore,
  expectSaved,
  expectSettings,
  minutes,
  reviewAndSave,
  saveBar,
} from './settings-page.ts'
import { tabTo } from './tab-to.ts'
import { expectVersions } from './versions.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import settings' })
const review = (page: Page) => page.getByRole('dialog', { name: 'Review the changes' })
const textField = (page: Page) => dialog(page).getByRole('textbox', { name: 'Text of the file' })

/** Exports the saved settings and returns the name and the text of the file. */
async function exportSettings(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await chooseMore(page, 'Export')
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** Pastes `text` into the open dialog and imports it. */
async function importText(page: Page, text: string): Promise<void> {
  await textField(page).fill(text)
  await press(page, 'Put into the form')
}

/** Returns the data of a drop event with a file that contains this text. */
const dropDataOf = (page: Page, text: string) =>
  page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'dropped.json', { type: 'application/json' }))
    return data
  }, text)

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test('an export contains the saved settings, not the draft; an import can be pasted, undone, or dropped', async ({
  page,
}) => {
  await minutes(page).fill('45')
  const { name, text } = await exportSettings(page)
  expect(name).toBe('end-session-behavior-version-1.json')
  const file: unknown = JSON.parse(text)
  expect(file).toMatchObject({
    schemaVersion: 1,
    settings: { agent: { endWhenInactive: { minutes: 30 } } },
  })
  expect(text).not.toMatch(/"version"|"savedAt"|"savedBy"/u)
  await expect(page.getByText('Exported what is saved, version 1.')).toContainText(
    'Your unsaved changes are not in it.',
  )
  await expectAccessible(page)
  const changed = text.replace('"minutes": 30', '"minutes": 45')

  await test.step('Undo restores the draft', async () => {
    await minutes(page).fill('5abc')
    await chooseMore(page, 'Import')
    await importText(page, changed)
    await expect(minutes(page)).toHaveValue('45')
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('5abc')
  })

  await test.step('what is saved replaces a draft, and then there is nothing to save', async () => {
    await chooseMore(page, 'Import')
    await importText(page, text)
    await expect(minutes(page)).toHaveValue('30')
    await expect(saveBar(page)).toContainText('Version 1 already has these settings')
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('5abc')
  })

  await test.step('a file can be dropped on the dialog, and the browser does not open it', async () => {
    await chooseMore(page, 'Import')
    await textField(page).dispatchEvent('drop', { dataTransfer: await dropDataOf(page, changed) })
    await expect(saveBar(page)).toContainText('Imported dropped.json')
  })
})

test('an import becomes a draft, is reviewed, and is saved as imported', async ({
  page,
  callApi,
}) => {
  await test.step('an exported file with changes', async () => {
    const { text } = await exportSettings(page)
    await chooseMore(page, 'Import')
    await dialog(page)
      .getByLabel('File', { exact: true })
      .setInputFiles({
        name: 'from-staging.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text.replace('"minutes": 30', '"minutes": 45')),
      })
    await expect(dialog(page)).toBeHidden()
    await expect(saveBar(page)).toContainText('Imported from-staging.json: 1 setting changed.')
    await expect(minutes(page)).toHaveValue('45')
    await expectVersions(callApi, [1])
    await expectAccessible(page)
    await reviewAndSave(page).click()
    await expect(review(page)).toContainText('These settings were imported.')
    await expectAccessible(page)
    await review(page).getByRole('button', { name: 'Save' }).click()
    await expectSaved(page, 2)
    const { text: versions } = await callApi('system-settings/end-session-behavior/versions')
    expect(JSON.parse(versions)).toMatchObject({ versions: [{ origin: 'imported' }, {}] })
  })

  await test.step('a whole document of the API, without its version and author', async () => {
    const { text } = await callApi('system-settings/end-session-behavior')
    await chooseMore(page, 'Import')
    await importText(page, text.replace('"minutes":45', '"minutes":30'))
    await expect(saveBar(page)).toContainText('Its version and who saved it were left out.')
    await reviewAndSave(page).click()
    await review(page).getByRole('button', { name: 'Save' }).click()
    await expectSaved(page, 3)
  })
})

/** Texts that the import refuses as a whole, and the message for each. */
const refused = [
  ['invalid JSON', '{\n  "schemaVersion": 1,\n}', 'Line 3, column 1'],
  ['a duplicate key', '{"schemaVersion": 1, "schemaVersion": 1}', 'appears twice'],
  ['another schema version', '{"schemaVersion": 2, "settings": {}}', 'schema version 2'],
  ['too much text', ' '.repeat(64 * 1024 + 1), 'too large'],
] as const

test('an import that is invalid or already saved changes nothing, and the dialog explains what to do', async ({
  page,
}) => {
  const { text } = await exportSettings(page)
  const alert = dialog(page).getByRole('alert')
  await chooseMore(page, 'Import')
  for (const [what, wrong, says] of refused) {
    await test.step(what, async () => {
      await importText(page, wrong)
      await expect(alert).toContainText(says)
    })
  }

  await test.step('settings that are already saved', async () => {
    await importText(page, text)
    await expect(dialog(page)).toContainText('Version 1 already has these settings.')
    await expectAccessible(page)
  })

  await test.step('invalid values: every problem is listed with its line and column', async () => {
    const damaged = text
      .replace('"minutes": 30', '"minutes": 0')
      .replace('"chat": true', '"chat": "yes", "extra": 1')
    await importText(page, damaged)
    await expect(alert).toContainText('Nothing was imported: 3 problems')
    await expect(alert.getByRole('listitem')).toHaveText([
      /^Minutes of inactivity · Line 8, column 20settings\.agent\.endWhenInactive\.minutes/u,
      /^Chat · Line \d+, column \d+settings\.customer\.access\.chatUse true or false\./u,
      /settings\.customer\.access\.extraThis key is unknown/u,
    ])
    await expectAccessible(page)
  })

  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(minutes(page)).toHaveValue('30')
  await expect(saveBar(page)).toBeHidden()
})

test('file encoding: UTF-16 is read, and other file types and curly quotes are reported by name', async ({
  page,
}) => {
  const { text } = await exportSettings(page)
  const alert = dialog(page).getByRole('alert')
  const choose = (buffer: Buffer) =>
    dialog(page)
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'elsewhere.json', mimeType: 'application/json', buffer })
  await chooseMore(page, 'Import')
  await choose(Buffer.from('%PDF-1.7\n'))
  await expect(alert).toContainText('This is a PDF.')
  await importText(page, text.replace('"agent"', '“agent”'))
  await expect(alert).toContainText(
    'Line 4, column 5This is a curly quote (“); JSON wants a straight one (").',
  )
  await importText(page, text.replace('    "agent"', ' \u00A0 \u00A0"agent"'))
  await expect(alert).toContainText('Line 4, column 2This is a no-break space.')
  await choose(Buffer.from(`\uFEFF${text.replace('"minutes": 30', '"minutes": 45')}`, 'utf16le'))
  await expect(saveBar(page)).toContainText('Imported elsewhere.json: 1 setting changed.')
  await expect(minutes(page)).toHaveValue('45')
})

test('keyboard only: the import works on a narrow screen and returns the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const more = await tabTo(page, page.getByRole('button', { name: 'More', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Export' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('heading', { name: 'Import settings' })).toBeFocused()
  await expectAccessible(page)
  const excess = () => dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)
  await expect.poll(excess).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

test('pointer: the error of a field that loses the focus to a press appears only after the click', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: 'More', exact: true })
  const error = page.getByText(/Use digits only/u).first()
  await button.scrollIntoViewIfNeeded()
  // With a running clock, the typing pause would end before the press on a slow machine.
  await page.clock.pauseAt(Date.now() + 60_000)
  await minutes(page).fill('5abc')
  await expect(error).toBeHidden()
  await button.hover()
  await page.mouse.down()
  await page.clock.runFor(100)
  await expect(error).toBeHidden()
  await page.mouse.up()
  await page.clock.resume()
  await expect(page.getByRole('menu', { name: 'More' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(error).toBeVisible()
})

test('pointer: a press without a release, as under a context menu, hides no error', async ({
  page,
}) => {
  await minutes(page).focus()
  await page.getByRole('heading', { level: 1 }).hover()
  await page.mouse.down({ button: 'right' })
  await minutes(page).fill('5abc')
  await expect(page.getByText(/Use digits only/u).first()).toBeVisible()
})
