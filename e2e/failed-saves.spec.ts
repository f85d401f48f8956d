import type { Page } from 'playwright/test'
import { expect, expectAccessible } from './fixtures.ts'
import { expectSaved, expectSettings, minutes, saveBar, saveButton } from './settings-page.ts'
import { advanceClock } from './advance-clock.ts'
import { setRules, test } from './rules.ts'
import { expectStoredMinutes, expectVersions } from './versions.ts'

const tryAgain = (page: Page) => saveBar(page).getByRole('button', { name: 'Try again' })

type Failure = { rules: string; title: string; says: string }

/** A failure that lasts until the save is retried, and the page's message about it. */
const refusals: Failure[] = [
  { rules: 'put:status=404*1', title: 'not saved', says: 'does not know these settings' },
  { rules: 'put:status=409*1', title: 'not saved', says: 'busy with another change' },
  { rules: 'put:status=413*1', title: 'not saved', says: 'too large for the server' },
  { rules: 'put:status=428*1', title: 'not saved', says: 'could not read what was sent' },
  { rules: 'put:status=429*1', title: 'not saved', says: 'is overloaded. Try again.' },
  { rules: 'put:status=500*1', title: 'not saved', says: 'The server failed.' },
  {
    rules: 'put:status=503*1',
    title: 'not saved',
    says: 'not available at the moment. Try again.',
  },
  { rules: 'put:status=507*1', title: 'not saved', says: 'no room left' },
]

const lostResponses: Failure[] = [
  {
    rules: 'put:status=502*1',
    title: 'may not have been saved',
    says: 'is not an answer (status 502)',
  },
  {
    rules: 'put:body=html*1',
    title: 'may not have been saved',
    says: 'is not an answer (status 200)',
  },
  {
    rules: 'put:body=unknown*1',
    title: 'may not have been saved',
    says: 'is not an answer (status 200)',
  },
  {
    rules: 'put:body=truncated*1',
    title: 'may not have been saved',
    says: 'is not an answer (status 200)',
  },
  // Three times: the save and its two automatic retries.
  { rules: 'put:cut=before*3', title: 'may not have been saved', says: 'cannot be reached' },
  { rules: 'put:cut=after*3', title: 'may not have been saved', says: 'cannot be reached' },
]

/** Tries to save `text` under these rules. Fails unless this fails and the page keeps the text. */
async function failToSave(page: Page, { rules, title, says }: Failure, text: string) {
  await setRules(page, rules)
  await minutes(page).fill(text)
  await saveButton(page).click()
  const alert = saveBar(page).getByRole('alert')
  if (rules.includes('cut')) await advanceClock(page, alert)
  await expect(alert).toContainText(title)
  await expect(alert).toContainText(says)
  await expect(minutes(page)).toHaveValue(text)
  await expect(saveBar(page)).toContainText('1 change')
}

for (const [what, failures] of [
  ['a refusal by the server', refusals],
  ['a lost response', lostResponses],
] as const) {
  test(`after ${what}, the typed text is still there, and Try again saves exactly one version`, async ({
    page,
    settingsPage,
    callApi,
  }) => {
    // The test clock skips the delays between retries.
    await page.clock.install()
    await settingsPage({ mock: 'seed=article' })
    const versions = [1]
    for (const failure of failures) {
      await test.step(`after ${failure.rules}`, async () => {
        const typed = 44 + versions.length
        await failToSave(page, failure, `${typed}`)
        versions.unshift(versions.length + 1)
        await tryAgain(page).click()
        await expectSaved(page, versions.length)
        await expect(saveBar(page).getByRole('alert')).toBeHidden()
        await expectVersions(callApi, versions)
        await expectStoredMinutes(callApi, typed)
      })
    }
    await page.reload()
    await expect(minutes(page)).toHaveValue(`${43 + versions.length}`)
  })
}

test('a signed-out user signs in elsewhere and tries again; a user who can no longer edit gets a message', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  await setRules(page, 'user=none')
  await minutes(page).fill('45')
  await saveButton(page).click()
  const alert = saveBar(page).getByRole('alert')
  await expect(alert).toContainText('You are no longer signed in.')
  await expect(minutes(page)).toHaveValue('45')
  await expectAccessible(page)
  await setRules(page, '')
  await tryAgain(page).click()
  await expectSaved(page, 2)

  await minutes(page).fill('50')
  await setRules(page, 'user=viewer')
  await saveButton(page).click()
  await expect(alert).toContainText('You do not have the permission for this.')
  await expect(minutes(page)).toHaveValue('50')
  await expectAccessible(page)
  await expectVersions(callApi, [2, 1])
})

test('a value that only the server refuses gets an error and the focus; a save without a response times out; both can be retried', async ({
  page,
  settingsPage,
  callApi,
}) => {
  await page.clock.install()
  await settingsPage({ mock: 'seed=article; put:status=422*1' })
  const url = page.getByRole('textbox', { name: 'Redirect URL' })
  const alert = saveBar(page).getByRole('alert')
  await minutes(page).fill('45')
  await saveButton(page).click()
  await expect(alert).toContainText('The server refused a value.')
  await expect(url).toBeFocused()
  await expect(url).toHaveAccessibleDescription(/A rule of the mock backend asks for this error/u)
  await expect(minutes(page)).toHaveValue('45')
  await url.fill('https://www.example.com/other')
  await tryAgain(page).click()
  await expectSaved(page, 2)

  await setRules(page, 'put:hang*1')
  await minutes(page).fill('50')
  await saveButton(page).click()
  await expect(saveBar(page).getByRole('button', { name: 'Saving…' })).toBeVisible()
  await page.clock.fastForward('01:00')
  await expect(alert).toContainText('The server took too long')
  await tryAgain(page).click()
  await expectSaved(page, 3)
  await expectVersions(callApi, [3, 2, 1])
})
