import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { expectSaved, expectSettings, minutes, saveBar, saveButton } from './settings-page.ts'
import { tabTo } from './tab-to.ts'
import { expectVersions } from './versions.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import settings' })
const review = (page: Page) => page.getByRole('dialog', { name: 'Review the changes' })
const pasted = (page: Page) => dialog(page).getByRole('textbox', { name: 'Text of the file' })

/** Exports what is saved, and answers with the name and the text of the file. */
async function exported(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download')
  await press(page, 'Export')
  const file = await download
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** Pastes into the open dialog. */
async function paste(page: Page, text: string): Promise<void> {
  await pasted(page).fill(text)
  await press(page, 'Put into the form')
}

/** A file with this text, as it is dropped. */
const transferOf = (page: Page, text: string) =>
  page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'dropped.json', { type: 'application/json' }))
    return data
  }, text)

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test('an export holds what is saved, not the draft; its import can be undone, or be dropped', async ({
  page,
}) => {
  await minutes(page).fill('45')
  const { name, text } = await exported(page)
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

  await test.step('Undo brings back what was typed', async () => {
    await minutes(page).fill('5abc')
    await press(page, 'Import')
    await paste(page, changed)
    await expect(minutes(page)).toHaveValue('45')
    await press(page, 'Undo')
    await expect(minutes(page)).toHaveValue('5abc')
  })

  await test.step('a file can be dropped on the import, and the page stays', async () => {
    await press(page, 'Import')
    await pasted(page).dispatchEvent('drop', { dataTransfer: await transferOf(page, changed) })
    await expect(saveBar(page)).toContainText('Imported dropped.json')
  })
})

test('what was imported is a draft, is reviewed, and saved as imported', async ({
  page,
  callApi,
}) => {
  await test.step('a file that was exported and changed', async () => {
    const { text } = await exported(page)
    await press(page, 'Import')
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
    await saveButton(page).click()
    await expect(review(page)).toContainText('These settings were imported.')
    await expectAccessible(page)
    await review(page).getByRole('button', { name: 'Save' }).click()
    await expectSaved(page, 2)
    const { text: versions } = await callApi('system-settings/end-session-behavior/versions')
    expect(JSON.parse(versions)).toMatchObject({ versions: [{ origin: 'imported' }, {}] })
  })

  await test.step('a whole document, without its version and who saved it', async () => {
    const { text } = await callApi('system-settings/end-session-behavior')
    await press(page, 'Import')
    await paste(page, text.replace('"minutes":45', '"minutes":30'))
    await expect(saveBar(page)).toContainText('Its version and who saved it were left out.')
    await saveButton(page).click()
    await review(page).getByRole('button', { name: 'Save' }).click()
    await expectSaved(page, 3)
  })
})

/** A text that is refused as a whole, and what is said to it. */
const refused = [
  ['no JSON', '{\n  "schemaVersion": 1,\n}', 'Line 3, column 1'],
  ['a key that stands twice', '{"schemaVersion": 1, "schemaVersion": 1}', 'appears twice'],
  ['another schema version', '{"schemaVersion": 2, "settings": {}}', 'schema version 2'],
  ['too much', ' '.repeat(64 * 1024 + 1), 'too large'],
] as const

test('what cannot be imported, or is saved already, is not, and it is said what to do', async ({
  page,
}) => {
  const { text } = await exported(page)
  const alert = dialog(page).getByRole('alert')
  await press(page, 'Import')
  for (const [what, wrong, says] of refused) {
    await test.step(what, async () => {
      await paste(page, wrong)
      await expect(alert).toContainText(says)
    })
  }

  await test.step('what is saved already', async () => {
    await paste(page, text)
    await expect(dialog(page)).toContainText('Version 1 already has these settings.')
    await expectAccessible(page)
  })

  await test.step('what is wrong in part: every problem is named with its place', async () => {
    const damaged = text
      .replace('"minutes": 30', '"minutes": 0')
      .replace('"chat": true', '"chat": "yes", "extra": 1')
    await paste(page, damaged)
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

test('file encoding: UTF-16 is read, and another kind of file or a curly quote is named', async ({
  page,
}) => {
  const { text } = await exported(page)
  const alert = dialog(page).getByRole('alert')
  const choose = (buffer: Buffer) =>
    dialog(page)
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'elsewhere.json', mimeType: 'application/json', buffer })
  await press(page, 'Import')
  await choose(Buffer.from('%PDF-1.7\n'))
  await expect(alert).toContainText('This is a PDF.')
  await paste(page, text.replace('"agent"', '“agent”'))
  await expect(alert).toContainText(
    'Line 4, column 5This is a curly quote (“); JSON wants a straight one (").',
  )
  await paste(page, text.replace('    "agent"', ' \u00A0 \u00A0"agent"'))
  await expect(alert).toContainText('Line 4, column 2This is a no-break space.')
  await choose(Buffer.from(`\uFEFF${text.replace('"minutes": 30', '"minutes": 45')}`, 'utf16le'))
  await expect(saveBar(page)).toContainText('Imported elsewhere.json: 1 setting changed.')
  await expect(minutes(page)).toHaveValue('45')
})

test('the import is used without a pointer on a narrow screen, and gives the focus back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const open = await tabTo(page, page.getByRole('button', { name: 'Import', exact: true }))
  await page.keyboard.press('Enter')
  await expect(dialog(page).getByRole('heading', { name: 'Import settings' })).toBeFocused()
  await expectAccessible(page)
  const excess = () => dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth)
  await expect.poll(excess).toBeLessThanOrEqual(0)
  await page.keyboard.press('Escape')
  await expect(open).toBeFocused()
})

test('pointer: the problem of the field that a press leaves waits until the click has reached its button', async ({
  page,
}) => {
  const button = page.getByRole('button', { name: 'Import', exact: true })
  const problem = page.getByText(/Use digits only/u).first()
  await button.scrollIntoViewIfNeeded()
  // Otherwise, a slow machine reaches the end of the typing pause before the press.
  await page.clock.pauseAt(Date.now() + 60_000)
  await minutes(page).fill('5abc')
  await expect(problem).toBeHidden()
  await button.hover()
  await page.mouse.down()
  await page.clock.runFor(100)
  await expect(problem).toBeHidden()
  await page.mouse.up()
  await page.clock.resume()
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(problem).toBeVisible()
})

test('pointer: a press whose release never comes, as under a context menu, hides no problem', async ({
  page,
}) => {
  await minutes(page).focus()
  await page.getByRole('heading', { level: 1 }).hover()
  await page.mouse.down({ button: 'right' })
  await minutes(page).fill('5abc')
  await expect(page.getByText(/Use digits only/u).first()).toBeVisible()
})
