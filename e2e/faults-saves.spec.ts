import type { Page } from 'playwright/test'
import { expect, expectNoAxeViolations } from './fixtures.ts'
import {
  expectSaved,
  expectSettings,
  minutes,
  openOtherTab,
  saveBar,
  saveButton,
} from './settings-page.ts'
import { advanceClock } from './advance-clock.ts'
import { setRules, test } from './rules.ts'
import { expectStoredMinutes, expectVersions } from './versions.ts'

const alert = (page: Page) => saveBar(page).getByRole('alert')
const tryAgain = (page: Page) => saveBar(page).getByRole('button', { name: /^Try again/u })

/** Types `text` as the minutes and clicks Save. */
async function saveMinutes(page: Page, text = '45'): Promise<void> {
  await minutes(page).fill(text)
  await saveButton(page).click()
}

/** Opens the settings with an installed clock. */
async function openWithClock(page: Page, settingsPage: (how: { mock: string }) => Promise<void>) {
  await page.clock.install()
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
}

test('a save whose connection drops is retried with its key and stored once; a concurrent save is reported', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await openWithClock(page, settingsPage)
  const versions = [1]
  for (const rules of ['put:cut=before*1', 'put:cut=after*1', 'put:cut=after*2']) {
    await test.step(`under ${rules}`, async () => {
      const version = versions.length + 1
      await setRules(page, rules)
      await saveMinutes(page, `${44 + version}`)
      await advanceClock(page, saveBar(page).getByText(`Saved as version ${version} on`))
      versions.unshift(version)
      await expectVersions(callApi, versions)
      await expectStoredMinutes(callApi, 44 + version)
    })
  }

  await test.step('a concurrent save is reported, and the typed text stays', async () => {
    await setRules(page, 'put:overtaken*1')
    await saveMinutes(page, '60')
    await expect(page.getByText(/Omar Haddad saved version 5/u).first()).toBeVisible()
    await page.getByRole('button', { name: 'Back to your changes' }).click()
    await expect(minutes(page)).toHaveValue('60')
  })
})

test('the typed text stays after a lost response, with full storage, and during a slow save', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await openWithClock(page, settingsPage)

  await test.step('edits after a lost response are saved on top of the version that the save created', async () => {
    await setRules(page, 'put:body=truncated*1')
    await saveMinutes(page)
    await expect(alert(page)).toContainText('may not have been saved')
    await minutes(page).fill('50')
    await tryAgain(page).click()
    await expectSaved(page, 3)
    await expectVersions(callApi, [3, 2, 1])
  })

  await test.step('with full storage, nothing is saved', async () => {
    await setRules(page, 'storage=full')
    await saveMinutes(page, '55')
    await expect(alert(page)).toContainText('no room left')
    await expect(minutes(page)).toHaveValue('55')
    await setRules(page, '')
    await tryAgain(page).click()
    await expectSaved(page, 4)
  })

  await test.step('a slow save is reported', async () => {
    await setRules(page, 'put:hang*1')
    await saveMinutes(page, '60')
    await expect(saveBar(page).getByRole('button', { name: 'Saving…' })).toBeVisible()
    await page.clock.fastForward('00:05')
    await expect(saveBar(page)).toContainText('Still saving.')
    await expect(minutes(page)).toHaveValue('60')
    await expectNoAxeViolations(page)
  })
})

for (const days of [5, -5]) {
  test(`the page waits as long as the server asks, with a local clock that is off by ${days} days`, async ({
    page,
    settingsPage,
    callApi,
  }) => {
    const now = '2026-11-22T10:00:00Z'
    await page.clock.install({ time: new Date(Date.parse(now) + days * 86_400_000) })
    await settingsPage({ mock: `seed=article; now=${now}; put:status=503*1; retry-at=20` })
    await saveMinutes(page)
    await expect(alert(page)).toContainText('It asks to wait 20 seconds.')
    await expect(tryAgain(page)).toBeDisabled()
    await minutes(page).press('Control+s')
    await expectVersions(callApi, [1])
    await page.clock.fastForward('00:20')
    await expect(tryAgain(page)).toHaveText('Try again')
    await tryAgain(page).click()
    await expect(saveBar(page)).toContainText('Saved as version 2 on Nov 22, 2026, 10:00 UTC.')
  })
}

test('settings are not overwritten when the server has become newer', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article; put:body=newer*1' })
  const other = await openOtherTab(page)
  await minutes(other).fill('20')
  await saveButton(other).click()
  await expectSaved(other, 2)
  await saveMinutes(page)
  await expect(page.getByText('This page is older than the server').first()).toBeVisible()
  await expect(minutes(page)).toHaveValue('45')
  await expectVersions(callApi, [2, 1])
})
