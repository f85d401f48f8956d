import { expectDraftRestored, keptTexts, press, reloadWith, typeMinutes } from './drafts.ts'
import { expect, expectAccessible, test } from './fixtures.ts'
import { expectSettings, minutes, openOtherTab, saveBar } from './settings-page.ts'

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

test.describe('two tabs', () => {
  test('have separate drafts, even when one is a duplicate of the other', async ({ page }) => {
    const other = await openOtherTab(page)
    await typeMinutes(page, '45')
    await typeMinutes(other, '50')
    const opened = page.context().waitForEvent('page')
    // A window that a page opens starts with a copy of the page's session storage.
    await page.evaluate(() => void window.open(location.href))
    const copy = await opened
    await expectSettings(copy)
    expect(await copy.evaluate(() => sessionStorage.length)).toBeGreaterThan(0)
    await expect(minutes(copy)).toHaveValue('30')
    await typeMinutes(copy, '55')
    await copy.reload()
    await expectDraftRestored(copy, '55')
    await page.reload()
    await expectDraftRestored(page, '45')
    await other.reload()
    await expectDraftRestored(other, '50')
    expect(await keptTexts(page)).toHaveLength(3)
  })

  test('leave two drafts when closed: the newer is restored, the other is offered, and axe finds no violations', async ({
    page,
  }) => {
    const other = await openOtherTab(page)
    await typeMinutes(page, '45')
    await typeMinutes(other, '50')
    await page.close()
    await other.close()
    const next = await page.context().newPage()
    await next.goto('system-settings/end-session-behavior')
    await expectSettings(next)
    await expectDraftRestored(next, '50')
    await next.getByText('1 earlier draft').click()
    await expect(next.getByText('Minutes of inactivity changed.')).toBeVisible()
    await expectAccessible(next)
    await press(next, 'Show Unsaved changes of')
    await expectDraftRestored(next, '45')
    await expect(next.getByText('1 earlier draft')).toBeVisible()
    await next.reload()
    await expectDraftRestored(next, '45')
  })

  test('leave drafts when closed, and discarding one can be undone', async ({ page }) => {
    const other = await openOtherTab(page)
    await typeMinutes(other, '50')
    await other.close()
    await page.bringToFront()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.getByText('1 earlier draft').click()
    await press(page, 'Discard Unsaved changes of')
    await expect(page.getByText('The draft is discarded.')).toBeVisible()
    expect(await keptTexts(page)).toEqual([])
    await press(page, 'Undo')
    await expect(page.getByText('1 earlier draft')).toBeVisible()
    await page.getByText('1 earlier draft').click()
    await press(page, 'Discard Unsaved changes of')
    await page.reload()
    await expectSettings(page)
    await expect(page.getByText('earlier draft')).toBeHidden()
  })
})

test.describe('another person in the same browser', () => {
  test('does not see the draft and has a separate one', async ({ page }) => {
    await typeMinutes(page, '45')
    await reloadWith(page, 'user=Noam')
    await expect(minutes(page)).toHaveValue('30')
    await expect(saveBar(page)).toBeHidden()
    await typeMinutes(page, '50')
    await reloadWith(page, 'user=Dana Levi')
    await expectDraftRestored(page, '45')
    await reloadWith(page, 'user=Noam')
    await expectDraftRestored(page, '50')
  })
})

test('keyboard only: drafts of closed tabs are shown and discarded', async ({ page }) => {
  const other = await openOtherTab(page)
  await typeMinutes(other, '50')
  await other.close()
  await page.reload()
  await expectSettings(page)
  await page.getByText('1 earlier draft').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show Unsaved changes of' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectDraftRestored(page, '50')
  await expect(page.getByText('1 earlier draft')).toBeHidden()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Discard these changes' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(minutes(page)).toHaveValue('30')
})
