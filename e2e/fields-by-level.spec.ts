import { expect, test } from './fixtures.ts'

/*
 * Each section in each state of its settings: exactly these controls, in this order. The help texts
 * are not compared; `paragraph` stands for one.
 */

test('Agent without an automatic end, and Customer at Full access (time restricted)', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=defaults' })
  await expect(page.getByRole('region', { name: 'Agent', exact: true })).toMatchAriaSnapshot(`
    - region "Agent":
      - /children: equal
      - heading "Agent" [level=2]
      - heading "Redirect agent" [level=3]
      - paragraph
      - radiogroup "Redirect agent":
        - /children: equal
        - radio "Back to Welcome page" [checked]
        - text: Back to Welcome page
        - paragraph
        - radio "Stay in room" [checked=false]
        - text: Stay in room
        - paragraph
      - heading "End session when agent is inactive" [level=3]
      - switch "End session when agent is inactive" [checked=false]
      - paragraph
      - paragraph: "Kept but not in use: Minutes of inactivity 30 minutes."
  `)
  await expect(page.getByRole('region', { name: 'Customer', exact: true })).toMatchAriaSnapshot(`
    - region "Customer":
      - /children: equal
      - heading "Customer" [level=2]
      - heading "End session access" [level=3]
      - switch "End session access" [checked]
      - paragraph
      - radiogroup "Access level":
        - radio "Full access (time restricted)" [checked]
        - textbox "Duration of full access": "7"
        - combobox "Unit of duration of full access":
          - /children: equal
          - option "minutes"
          - option "hours"
          - option "days" [selected]
        - paragraph: = 168 hours
        - text: A whole number, 1 minute to 365 days.
        - radio "Limited access" [checked=false]
      - text: Attachments
      - switch "Attachments" [checked=false]
      - paragraph
      - text: Chat
      - switch "Chat" [checked=false]
      - paragraph
      - text: Continue to limited access
      - switch "Continue to limited access" [checked=false]
      - paragraph
      - note
      - status
      - paragraph: "Kept but not in use: Duration of limited access 7 days, Duration of continued limited access 7 days."
      - heading "Redirect customer" [level=3]
      - switch "Redirect customer" [checked=false]
      - paragraph
  `)
})

test('Agent with an end after inactivity, and Customer with continued access and a redirect', async ({
  page,
  settingsPage,
}) => {
  await settingsPage({ mock: 'seed=article' })
  await expect(page.getByRole('region', { name: 'Agent', exact: true })).toMatchAriaSnapshot(`
    - region "Agent":
      - /children: equal
      - heading "Agent" [level=2]
      - heading "Redirect agent" [level=3]
      - paragraph
      - radiogroup "Redirect agent":
        - radio "Back to Welcome page" [checked=false]
        - radio "Stay in room" [checked]
      - heading "End session when agent is inactive" [level=3]
      - switch "End session when agent is inactive" [checked]
      - textbox "Minutes of inactivity": "30"
      - text: /minutes Whole minutes, 1 to 43,200 \\(30 days\\).* counts as activity/
      - paragraph
  `)
  await expect(page.getByRole('region', { name: 'Customer', exact: true })).toMatchAriaSnapshot(`
    - region "Customer":
      - /children: equal
      - heading "Customer" [level=2]
      - heading "End session access" [level=3]
      - switch "End session access" [checked]
      - paragraph
      - radiogroup "Access level":
        - radio "Full access (time restricted)" [checked]
        - textbox "Duration of full access": "7"
        - combobox "Unit of duration of full access"
        - paragraph: = 168 hours
      - text: Attachments
      - switch "Attachments" [checked]
      - paragraph
      - text: Chat
      - switch "Chat" [checked]
      - paragraph
      - text: Continue to limited access
      - switch "Continue to limited access" [checked]
      - textbox "Duration of continued limited access": "14"
      - combobox "Unit of duration of continued limited access":
        - /children: equal
        - option "minutes"
        - option "hours"
        - option "days" [selected]
      - paragraph: = 336 hours
      - text: A whole number, 1 minute to 365 days.
      - paragraph
      - paragraph: "Kept but not in use: Duration of limited access 7 days."
      - heading "Redirect customer" [level=3]
      - switch "Redirect customer" [checked]
      - textbox "Redirect URL":
        - /placeholder: https://www.example.com
        - text: https://www.example.com/goodbye
      - text: When a session ends, customers in it go to www.example.com
      - paragraph
      - note
      - status
  `)
})

test('Customer at Full access (unlimited)', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=fullUnlimited' })
  await expect(page.getByRole('region', { name: 'Customer', exact: true })).toMatchAriaSnapshot(`
    - region "Customer":
      - /children: equal
      - heading "Customer" [level=2]
      - heading "End session access" [level=3]
      - switch "End session access" [checked]
      - paragraph
      - radiogroup "Access level":
        - /children: equal
        - radio "Full access (unlimited)" [checked]
        - text: Full access (unlimited)
        - paragraph
        - radio "Full access (time restricted)" [checked=false]
        - text: Full access (time restricted)
        - paragraph
        - radio "Limited access" [checked=false]
        - text: Limited access
        - paragraph
      - note
      - status
      - text: Attachments
      - switch "Attachments" [checked]
      - paragraph
      - text: Chat
      - switch "Chat" [checked=false]
      - paragraph
      - paragraph: "Kept but not in use: Duration of full access 7 days, Duration of limited access 7 days, Duration of continued limited access 7 days."
      - heading "Redirect customer" [level=3]
      - switch "Redirect customer" [checked=false]
      - paragraph
  `)
})

test('Customer at Limited access', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=limited' })
  await expect(page.getByRole('region', { name: 'Customer', exact: true })).toMatchAriaSnapshot(`
    - region "Customer":
      - /children: equal
      - heading "Customer" [level=2]
      - heading "End session access" [level=3]
      - switch "End session access" [checked]
      - paragraph
      - radiogroup "Access level":
        - radio "Limited access" [checked]
        - textbox "Duration of limited access": "48"
        - combobox "Unit of duration of limited access":
          - /children: equal
          - option "minutes"
          - option "hours" [selected]
          - option "days"
        - paragraph: = 2 days
        - text: A whole number, 1 minute to 365 days.
      - paragraph: "Kept but not in use: Duration of full access 7 days, Duration of continued limited access 7 days."
      - heading "Redirect customer" [level=3]
      - switch "Redirect customer" [checked=false]
      - paragraph
  `)
})

test('Customer without access', async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=noAccess' })
  await expect(page.getByRole('region', { name: 'Customer', exact: true })).toMatchAriaSnapshot(`
    - region "Customer":
      - /children: equal
      - heading "Customer" [level=2]
      - heading "End session access" [level=3]
      - switch "End session access" [checked=false]
      - paragraph
      - note
      - status
      - paragraph: "Kept but not in use: Access level Full access (time restricted), Duration of full access 7 days, Duration of limited access 7 days, Duration of continued limited access 7 days."
      - heading "Redirect customer" [level=3]
      - switch "Redirect customer" [checked=false]
      - paragraph
  `)
})
