import { expect, test } from './fixtures.ts'
import { expectSettings, preview, save, saveAndFindAgain } from './settings-page.ts'

test('the page is at System settings, End session behavior; what is chosen for agents and customers is saved in one go', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expectSettings(page)
  await test.step('the page has an Agent and a Customer section', async () => {
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('listitem')
    await expect(trail).toHaveText(['System settings', 'End session behavior'])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('End session behavior')
    await expect(page.getByRole('region', { name: 'Agent', exact: true })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Customer', exact: true })).toBeVisible()
  })
  await test.step('a session ends by a click of the agent, or by inactivity', async () => {
    const byClick = preview(page).getByText('Sessions end only when the agent clicks End session.')
    const byItself = preview(page).getByText('A session ends automatically after 30 minutes')
    await expect(byClick).toBeVisible()
    await page.getByRole('switch', { name: 'End session when agent is inactive' }).check()
    await expect(byItself).toBeVisible()
    await expect(byClick).toBeHidden()
  })
  await page.getByRole('textbox', { name: 'Minutes of inactivity' }).fill('45')
  await page.getByRole('radio', { name: 'Stay in room' }).check()
  await page.getByRole('switch', { name: 'Redirect customer' }).check()
  await page.getByRole('textbox', { name: 'Redirect URL' }).fill('https://www.example.com/bye')
  await page.getByRole('radio', { name: 'Limited access' }).check()
  await saveAndFindAgain(page, async (place) => {
    await test.step('a session ends after the minutes entered', async () => {
      const toggle = place.getByRole('switch', { name: 'End session when agent is inactive' })
      await expect(toggle).toBeChecked()
      await expect(place.getByRole('textbox', { name: 'Minutes of inactivity' })).toHaveValue('45')
      await expect(preview(place)).toContainText('A session ends automatically after 45 minutes')
    })
    await test.step('Stay in room keeps the agent with all that customers did', async () => {
      await expect(place.getByRole('radio', { name: 'Stay in room' })).toBeChecked()
      await expect(preview(place)).toContainText('the agent stays in the room and sees all')
    })
    await test.step('customers have a place to go to and a level of access', async () => {
      await expect(place.getByRole('textbox', { name: 'Redirect URL' })).toHaveValue(
        'https://www.example.com/bye',
      )
      await expect(place.getByRole('radio', { name: 'Limited access' })).toBeChecked()
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
  await expect(preview(page)).toContainText('the agent is taken back to the Welcome page')
})
