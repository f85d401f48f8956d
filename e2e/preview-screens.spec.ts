import type { Locator, Page } from 'playwright/test'
import { expect, expectNoAxeViolations, test } from './fixtures.ts'
import { draftItems, fragmentOf, previewAddress, viewItems } from './preview-links.ts'

const agentSees = (page: Page) => page.getByRole('region', { name: 'What the agent sees' })
const customerSees = (page: Page) => page.getByRole('region', { name: 'What the customer sees' })
const done = (page: Page) => agentSees(page).getByRole('list', { name: 'What Maya Cohen did' })
const button = (screen: Locator, name: string) =>
  screen.getByRole('button', { name: `Customer's screen: ${name}`, exact: true })
const jump = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Returns full access with everything on for 7 days, then limited access for 7 days, as in a link. */
const everything = (redirect: 's' | 'w') => {
  const access = [1, 't', '7', 'd', '7', 'd', 1, 1, 1, '7', 'd']
  return [redirect, 0, '30', ...access, 0, '']
}

/** Opens the preview of a shared draft, without storing anything. */
const openDraft = (page: Page, draft: readonly unknown[]) =>
  page.goto(previewAddress + fragmentOf(viewItems, draft))

/** Presses a control that is marked as disabled, which makes the page repeat the reason. */
async function pressDisabled(page: Page, name: string): Promise<void> {
  const control = button(customerSees(page), name)
  await expect(control).toHaveAttribute('aria-disabled', 'true')
  await control.press('Enter')
}

test('the customer’s actions appear in the room with the time since the end', async ({ page }) => {
  await openDraft(page, everything('s'))
  const customer = customerSees(page)
  await customer.getByRole('textbox', { name: 'City' }).fill('Haifa')
  await button(customer, 'Read').click()
  await expect(customer).toContainText('My new address is 12 Rose Lane, Haifa.')
  await jump(page, 'Just before full access ends')
  await button(customer, 'Complete').click()
  await button(customer, 'Attach a file').click()
  await expect(customer.getByRole('list', { name: 'Attached files' })).toHaveText(/photo-1\.jpg/u)
  await customer.getByRole('textbox', { name: 'Message to Noa' }).fill('All done')
  await customer.getByRole('textbox', { name: 'Message to Noa' }).press('Enter')
  await jump(page, 'At the instant full access ends')
  await button(customer, 'Download Change of address').click()
  await expect(customer.getByRole('status')).toContainText('no file was saved')
  const justBefore = '6 days 23 hours 59 minutes after the session'
  await expect(done(page).getByRole('listitem')).toHaveText([
    /Completed Proof of identity.*during the session/u,
    /Reviewed Change of address.*at the end/u,
    new RegExp(`Completed Change of address.*${justBefore}`, 'u'),
    new RegExp(`Attached photo-1\\.jpg.*${justBefore}`, 'u'),
    new RegExp(`“All done”.*${justBefore}`, 'u'),
    /Downloaded Change of address.*7 days after the session/u,
  ])
})

test('at the Welcome page, actions appear in the history, but not at instants before them', async ({
  page,
}) => {
  await openDraft(page, everything('w'))
  await jump(page, 'Just after full access ends')
  await button(customerSees(page), 'Download Proof of identity').click()
  await expect(agentSees(page)).toContainText('1 since the end')
  await jump(page, 'At the instant full access ends')
  await expect(agentSees(page)).toContainText('Nothing since the end')
  await expect(customerSees(page).getByRole('status')).toBeEmpty()
  await jump(page, 'Just after full access ends')
  await expect(agentSees(page)).toContainText('1 since the end')
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(agentSees(page)).toContainText('Nothing since the end')
})

test('a half-filled document becomes read-only when full access ends, and disappears when limited access ends', async ({
  page,
}) => {
  await openDraft(page, everything('s'))
  const customer = customerSees(page)
  const street = customer.getByRole('textbox', { name: 'Street and number' })
  await jump(page, 'Just before full access ends')
  await street.fill('1 Oak Street')
  await jump(page, 'At the instant full access ends')
  await expect(street).toHaveValue('1 Oak Street')
  await expect(street).not.toBeEditable()
  await expect(button(customer, 'Complete')).toHaveAccessibleDescription(
    'Duration of full access is over.',
  )
  for (const name of ['Complete', 'Attach a file', 'Send']) {
    await pressDisabled(page, name)
    await expect(customer.getByRole('status')).toHaveText(
      'Not possible. Duration of full access is over.',
    )
  }
  await expect(done(page).getByRole('listitem')).toHaveCount(1)
  await button(customer, 'Read').click()
  await expect(customer).toContainText('My new address is 1 Oak Street, ________.')
  await jump(page, 'Just before limited access ends')
  await expect(street).toBeVisible()
  await jump(page, 'At the instant limited access ends')
  await expect(customer).toContainText('Your access to this session has ended')
  await expect(street).toHaveCount(0)
})

test('1440 × 900: the timeline and both screens are in view at once, in every phase', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const redirect of ['s', 'w'] as const) {
    await openDraft(page, everything(redirect))
    for (const name of [
      'Just before the session ends',
      'Just before full access ends',
      'Just after full access ends',
      'Just after limited access ends',
    ]) {
      await jump(page, name)
      await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
      for (const part of [
        page.getByRole('region', { name: 'Timeline' }),
        agentSees(page),
        customerSees(page),
      ]) {
        await expect(part).toBeInViewport({ ratio: 1 })
      }
    }
  }
})

test('an action that a switch forbids names the switch', async ({ page }) => {
  await openDraft(page, ['s', ...draftItems().slice(1)])
  for (const [name, reason] of [
    ['Attach a file', 'Attachments is off.'],
    ['Send', 'Chat is off.'],
  ] as const) {
    await pressDisabled(page, name)
    await expect(customerSees(page).getByRole('status')).toHaveText(`Not possible. ${reason}`)
  }
  await jump(page, 'Just before the session ends')
  await button(customerSees(page), 'Attach a file').click()
  await expect(done(page)).toContainText('Attached photo-1.jpg')
})

test('the pictured redirect page shows the host and loads nothing', async ({ page }) => {
  const url = 'https://bücher.example.com/goodbye'
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await openDraft(page, draftItems({ url }))
  await expect(customerSees(page)).toContainText('bücher.example.com')
  await expect(customerSees(page)).toContainText('xn--bcher-kva.example.com')
  await expect(customerSees(page).getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('button', { name: "Customer's screen" })).toHaveCount(0)
  expect(requested.filter((one) => one.includes('example.com'))).toEqual([])
  await page.getByRole('radio', { name: 'Opens the session link later' }).check()
  await expect(button(customerSees(page), 'Complete')).toBeVisible()
})

test('a redirected customer’s screen says later that it is past, and leads to what the session link opens', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openDraft(page, draftItems({ url: 'https://www.example.com/goodbye' }))
  const customer = customerSees(page)
  await expect(customer).toContainText('https://www.example.com/goodbye')
  await expect(customer).toContainText('The customer is taken to')
  await expect(customer).toContainText('The session link opens the room with full access.')
  await jump(page, 'Just after full access ends')
  await expect(customer).toContainText('The customer was taken to')
  await expect(customer).toContainText('sees “Your access to this session has ended”')
  await jump(page, 'Just before full access ends')
  await customer.getByRole('button', { name: 'Show what it opens' }).press('Enter')
  await expect(page.getByRole('radio', { name: 'Opens the session link later' })).toBeChecked()
  await expect(customer).toBeFocused()
  await expect(button(customer, 'Complete')).toBeVisible()
  await expect(customer).not.toContainText('The session link opens')
})

test('an invalid redirect URL makes only the redirect of customers in the room unknown', async ({
  page,
}) => {
  await openDraft(page, ['s', ...draftItems({ url: 'x' }).slice(1)])
  await expect(customerSees(page)).toContainText('We can’t say where customers are sent')
  await expect(agentSees(page)).toContainText('nothing left to send')
  await page.getByRole('radio', { name: 'Opens the session link later' }).check()
  await expect(button(customerSees(page), 'Complete')).toBeVisible()
})

test('axe finds no violations when the session, full access and limited access end', async ({
  page,
}) => {
  await openDraft(page, everything('s'))
  await button(customerSees(page), 'Read').click()
  for (const what of ['the session', 'full access', 'limited access']) {
    const end = `At the instant ${what} ends`
    await jump(page, end)
    await expect(page.getByRole('button', { name: end, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectNoAxeViolations(page)
    }
  }
})
