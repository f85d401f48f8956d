import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSaved, expectSettings, saveBar, saveButton } from './on-the-page.ts'
import { expectVersions } from './versions.ts'

const minutes = (page: Page) => page.getByRole('textbox', { name: 'Minutes of inactivity' })
const tryAgain = (page: Page) => saveBar(page).getByRole('button', { name: 'Try again' })

/** What goes wrong with a save until it is tried again, and what the page says about it. */
const failures = [
  { rules: 'put:status=404*1', title: 'not saved', says: 'does not know these settings' },
  { rules: 'put:status=409*1', title: 'not saved', says: 'busy with another change' },
  { rules: 'put:status=413*1', title: 'not saved', says: 'too large for the server' },
  { rules: 'put:status=428*1', title: 'not saved', says: 'could not read what was sent' },
  { rules: 'put:status=429*1', title: 'not saved', says: 'too much to do. Try again.' },
  { rules: 'put:status=500*1', title: 'not saved', says: 'The server failed.' },
  { rules: 'put:status=502*1', title: 'not certain', says: 'is not an answer (status 502)' },
  {
    rules: 'put:status=503*1',
    title: 'not saved',
    says: 'not available at the moment. Try again.',
  },
  { rules: 'put:status=507*1', title: 'not saved', says: 'no room left' },
  { rules: 'put:body=html*1', title: 'not certain', says: 'is not an answer (status 200)' },
  { rules: 'put:body=unknown*1', title: 'not certain', says: 'is not an answer (status 200)' },
  { rules: 'put:body=truncated*1', title: 'not certain', says: 'is not an answer (status 200)' },
  // Three times: the save, and twice again by itself.
  { rules: 'put:cut=before*3', title: 'not certain', says: 'cannot be reached' },
  { rules: 'put:cut=after*3', title: 'not certain', says: 'cannot be reached' },
]

/** Lets the pauses pass that the page makes before it tries again by itself. */
async function passPauses(page: Page): Promise<void> {
  await page.clock.runFor(10_000)
}

for (const { rules, title, says } of failures) {
  test(`after ${rules} what was typed is still there, and Try again makes one version`, async ({
    page,
    settingsPage,
    callApi,
  }) => {
    // The pauses between two tries are as long as they are; here, nobody waits for them.
    await page.clock.install()
    await settingsPage({ mock: `seed=article; ${rules}` })
    await minutes(page).fill('45')
    await saveButton(page).click()
    if (rules.includes('cut')) await passPauses(page)
    const alert = saveBar(page).getByRole('alert')
    await expect(alert).toContainText(title)
    await expect(alert).toContainText(says)
    await expect(minutes(page)).toHaveValue('45')
    await expect(saveBar(page)).toContainText('1 setting changed')
    await tryAgain(page).click()
    await expectSaved(page, 2)
    await expect(alert).toBeHidden()
    await expectVersions(callApi, [2, 1])
    await page.reload()
    await expect(minutes(page)).toHaveValue('45')
  })
}

test('who may only look is told so, and what was typed is still there', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await minutes(page).fill('45')
  await page.evaluate(() => sessionStorage.setItem('mock', 'user=viewer'))
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('alert')).toContainText(
    'You may view these settings but not change them.',
  )
  await expect(minutes(page)).toHaveValue('45')
  await expectVersions(callApi, [1])
})

test('who was signed out meanwhile signs in elsewhere and tries again', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await page.evaluate(() => sessionStorage.setItem('mock', 'user=none'))
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('alert')).toContainText('You are not signed in any more.')
  await expect(minutes(page)).toHaveValue('45')
  await page.evaluate(() => sessionStorage.removeItem('mock'))
  await tryAgain(page).click()
  await expectSaved(page, 2)
})

test('a value that only the server refuses is marked beside its field, which gets the focus', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article; put:status=422*1' })
  const url = page.getByRole('textbox', { name: 'Redirect URL' })
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('alert')).toContainText('The server refused a value.')
  await expect(url).toBeFocused()
  await expect(url).toHaveAccessibleDescription(/A rule of the mock backend asks for this error/u)
  await expect(minutes(page)).toHaveValue('45')
  await url.fill('https://www.example.com/other')
  await tryAgain(page).click()
  await expectSaved(page, 2)
})

test('a server that never answers is given up, and the save can be tried again', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await page.clock.install()
  await settingsPage({ mock: 'seed=article; put:hang*1' })
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('button', { name: 'Saving…' })).toBeVisible()
  await page.clock.fastForward('01:00')
  await expect(saveBar(page).getByRole('alert')).toContainText('The server took too long')
  await tryAgain(page).click()
  await expectSaved(page, 2)
  await expectVersions(callApi, [2, 1])
})
