import { expect, test } from './fixtures.ts'
import { expectSettings, preview, save, saveAndExpect } from './settings-page.ts'

test('one save stores the choices for agents and customers on System settings, End session behavior', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
  await test.step('the page has an Agent and a Customer section', async () => {
    const breadcrumbs = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('listitem')
    await expect(breadcrumbs).toHaveText(['System settings', 'End session behavior'])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('End session behavior')
    await expect(page.getByRole('region', { name: 'Agent', exact: true })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Customer', exact: true })).toBeVisible()
  })
  await test.step('a session ends when the agent clicks, or after inactivity', async () => {
    const byClick = preview(page).getByText('Ends when the agent clicks End session')
    const afterInactivity = preview(page).getByText('Ends after 30 minutes')
    await expect(byClick).toBeVisible()
    await page.getByRole('switch', { name: 'End session when agent is inactive' }).check()
    await expect(afterInactivity).toBeVisible()
    await expect(byClick).toBeHidden()
  })
  await page.getByRole('textbox', { name: 'Minutes of inactivity' }).fill('45')
  await page.getByRole('radio', { name: 'Stay in room' }).check()
  await page.getByRole('switch', { name: 'Redirect customer' }).check()
  await page.getByRole('textbox', { name: 'Redirect URL' }).fill('https://www.example.com/bye')
  await page.getByRole('radio', { name: 'Limited access' }).check()
  await saveAndExpect(page, async (tab) => {
    await test.step('a session ends after the minutes entered', async () => {
      const toggle = tab.getByRole('switch', { name: 'End session when agent is inactive' })
      await expect(toggle).toBeChecked()
      await expect(tab.getByRole('textbox', { name: 'Minutes of inactivity' })).toHaveValue('45')
      await expect(preview(tab)).toContainText('Ends after 45 minutes')
    })
    await test.step('Stay in room keeps the agent in the room, with everything customers did', async () => {
      await expect(tab.getByRole('radio', { name: 'Stay in room' })).toBeChecked()
      await expect(preview(tab)).toContainText('Stays in the room')
    })
    await test.step('customers have a redirect and an access level', async () => {
      await expect(tab.getByRole('textbox', { name: 'Redirect URL' })).toHaveValue(
        'https://www.example.com/bye',
      )
      await expect(tab.getByRole('radio', { name: 'Limited access' })).toBeChecked()
    })
  })
})

test('Back to Welcome page takes the agent to the Welcome page', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  const choice = page.getByRole('radio', { name: 'Back to Welcome page' })
  await expect(choice).not.toBeChecked()
  await choice.check()
  await save(page, 2)
  await page.reload()
  await expect(choice).toBeChecked()
  await expect(preview(page)).toContainText('Back at the Welcome page')
})
