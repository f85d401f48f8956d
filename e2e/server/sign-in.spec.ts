import { expectDraftRestored, restoredNotice, typeMinutes } from '../drafts.ts'
import { expectAccessible } from '../fixtures.ts'
import { expectSaved, expectSettings, minutes, saveBar, saveButton } from '../settings-page.ts'
import { dana, expect, mei, settingsPath, test } from './fixtures.ts'

const editor = ['endSessionBehavior:edit']

test.beforeEach(({ seedServer }) => seedServer())

test('somebody who never signed in gets a link to sign in; afterwards, Try again shows the settings', async ({
  visit,
  signIn,
}) => {
  const page = await visit(undefined)
  await expect(page.getByText('You are not signed in.')).toBeVisible()
  const link = page.getByRole('link', { name: 'Sign in', exact: true })
  await expect(link).toHaveAttribute('href', '/sign-in')
  await expectAccessible(page)
  for (const path of [`${settingsPath}/versions`, `${settingsPath}/preview`]) {
    await page.goto(path)
    await expect(page.getByText('You are not signed in.')).toBeVisible()
    await expect(link).toBeVisible()
  }
  await page.goto(settingsPath)
  await signIn(page.context(), dana)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectSettings(page)
  await expect(minutes(page)).toHaveValue('30')
})

test('the sign-in ends in the middle of an edit: the draft stays, and the save goes on after signing in', async ({
  visit,
  signIn,
}) => {
  const page = await visit(dana)
  await typeMinutes(page, '45')
  await signIn(page.context(), undefined)
  await saveButton(page).click()
  await expect(saveBar(page)).toContainText('You are no longer signed in.')
  const link = saveBar(page).getByRole('link', { name: 'Sign in again in another tab' })
  await expect(link).toHaveAttribute('href', '/sign-in')
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(minutes(page)).toHaveValue('45')
  await signIn(page.context(), dana)
  await saveBar(page).getByRole('button', { name: 'Try again' }).click()
  await expectSaved(page, 2)
})

test('a token that is not valid counts as not signed in', async ({ visit, keys, signIn }) => {
  const page = await visit(undefined)
  for (const token of [
    await keys.token({ expiresIn: -60 }),
    await keys.hmacToken(),
    keys.unsignedToken(),
  ]) {
    await page.context().setExtraHTTPHeaders({ authorization: `Bearer ${token}` })
    await page.reload()
    await expect(page.getByText('You are not signed in.')).toBeVisible()
  }
  await signIn(page.context(), mei)
  await page.reload()
  await expectSettings(page)
})

test('somebody without permission to edit sees every setting, and the server refuses their saves', async ({
  visit,
}) => {
  const page = await visit({ ...dana, permissions: ['endSessionBehavior:view'] })
  await expect(page.getByText('You may view these settings but not change them.')).toBeVisible()
  await expect(minutes(page)).toHaveValue('30')
  await expect(minutes(page)).not.toBeEditable()
  const status = await page.evaluate(async (path) => {
    const headers = {
      'content-type': 'application/json',
      'if-match': '"1"',
      'idempotency-key': 'forced',
    }
    const answer = await fetch(`/api/${path}`, { method: 'PUT', headers, body: '{}' })
    return answer.status
  }, settingsPath)
  expect(status).toBe(403)
})

test('a program that only asks for decisions sees no settings', async ({ visit }) => {
  const page = await visit({ ...dana, permissions: ['endSessionBehavior:decide'] }, '/')
  await expect(page.getByText('You do not have the permission for this.')).toBeVisible()
})

test('namesakes at one browser do not share drafts, and one is told of the save of the other', async ({
  visit,
  signIn,
}) => {
  const page = await visit({ id: 'dana-1', name: 'Dana Levi', permissions: editor })
  await typeMinutes(page, '45')
  const namesake = { id: 'dana-2', name: 'Dana Levi', permissions: editor }
  await signIn(page.context(), namesake)
  await page.reload()
  await expectSettings(page)
  await expect(minutes(page)).toHaveValue('30')
  await expect(restoredNotice(page)).toBeHidden()
  await minutes(page).fill('50')
  await saveButton(page).click()
  await expectSaved(page, 2)
  await signIn(page.context(), dana)
  await page.reload()
  await expectDraftRestored(page, '45')
  await expect(page.getByRole('note').filter({ hasText: 'saved version 2' })).toContainText(
    'Dana Levi saved version 2',
  )
})

test.describe('with a claim for the account', () => {
  test.use({ environment: { AUTH_ACCOUNT_CLAIM: 'org' } })

  test('each account has its own settings', async ({ visit }) => {
    const acme = await visit({ ...dana, org: 'acme' })
    await expect(minutes(acme)).toHaveValue('30')
    const umbrella = await visit({ ...mei, org: 'umbrella' })
    await expect(umbrella.getByText('Nobody has saved a change yet.')).toBeVisible()
  })
})
