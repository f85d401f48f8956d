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
const again = (page: Page) => saveBar(page).getByRole('button', { name: /^Try again/u })

/** Types 45 minutes and saves. */
async function saveMinutes(page: Page, text = '45'): Promise<void> {
  await minutes(page).fill(text)
  await saveButton(page).click()
}

/** Opens the settings with a clock that stands still until it is moved. */
async function openStill(page: Page, settingsPage: (how: { mock: string }) => Promise<void>) {
  await page.clock.install()
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
}

test('a save that is cut off goes out again under its key: one version; who was faster is told of', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await openStill(page, settingsPage)
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

  await test.step('somebody who was faster is told of, and what was typed stays', async () => {
    await setRules(page, 'put:overtaken*1')
    await saveMinutes(page, '60')
    await expect(page.getByText(/Omar Haddad saved version 5/u).first()).toBeVisible()
    await page.getByRole('button', { name: 'Back to your changes' }).click()
    await expect(minutes(page)).toHaveValue('60')
  })
})

test('what was typed stays after a lost answer, without room, and while a save takes long', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await openStill(page, settingsPage)

  await test.step('what is typed after a lost answer is saved on top of what that save has become', async () => {
    await setRules(page, 'put:body=truncated*1')
    await saveMinutes(page)
    await expect(alert(page)).toContainText('may not have been saved')
    await minutes(page).fill('50')
    await again(page).click()
    await expectSaved(page, 3)
    await expectVersions(callApi, [3, 2, 1])
  })

  await test.step('without room nothing is saved', async () => {
    await setRules(page, 'storage=full')
    await saveMinutes(page, '55')
    await expect(alert(page)).toContainText('no room left')
    await expect(minutes(page)).toHaveValue('55')
    await setRules(page, '')
    await again(page).click()
    await expectSaved(page, 4)
  })

  await test.step('a save that takes long says so', async () => {
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
  test(`a server that asks to wait is left alone, with a clock here that is wrong by ${days} days`, async ({
    page,
    settingsPage,
    callApi,
  }) => {
    const now = '2026-11-22T10:00:00Z'
    await page.clock.install({ time: new Date(Date.parse(now) + days * 86_400_000) })
    await settingsPage({ mock: `seed=article; now=${now}; put:status=503*1; retry-at=20` })
    await saveMinutes(page)
    await expect(alert(page)).toContainText('It asks to wait 20 seconds.')
    await expect(again(page)).toBeDisabled()
    await minutes(page).press('Control+s')
    await expectVersions(callApi, [1])
    await page.clock.fastForward('00:20')
    await expect(again(page)).toHaveText('Try again')
    await again(page).click()
    await expect(saveBar(page)).toContainText('Saved as version 2 on Nov 22, 2026, 10:00 UTC.')
  })
}

test('a server that became newer in the meantime is not saved over', async ({
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
