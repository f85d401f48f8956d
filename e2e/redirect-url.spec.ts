import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { expectSettings, preview, save, typeAndLeave } from './settings-page.ts'

type Refused = [reason: string, says: RegExp, addresses: string[]]

const url = (page: Page) => page.getByRole('textbox', { name: 'Redirect URL' })

/** Fills in a valid URL, so that the next error cannot be left over from an earlier one. */
async function fillAcceptedUrl(page: Page): Promise<void> {
  await url(page).fill('https://www.example.com')
  await expect(url(page)).not.toHaveAttribute('aria-invalid', 'true')
}

test.beforeEach(async ({ page, settingsPage }) => {
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
})

/** Fails unless the page refuses each URL with a message that matches the reason. */
async function expectRefused(page: Page, refused: Refused[]): Promise<void> {
  for (const [reason, says, addresses] of refused) {
    await test.step(reason, async () => {
      for (const address of addresses) {
        await fillAcceptedUrl(page)
        await url(page).fill(address)
        await url(page).blur()
        await expect(url(page)).toHaveAttribute('aria-invalid', 'true')
        await expect(url(page)).toHaveAccessibleDescription(says)
        await expect(url(page)).toHaveValue(address)
      }
    })
  }
}

/** URLs with a wrong beginning or with characters that URLs cannot contain. */
const wrongSyntax: Refused[] = [
  ['empty text', /Enter the address/u, ['', '   ']],
  [
    'another scheme, named in the message',
    /(?:http|javascript|data|ftp|mailto): are not allowed/u,
    [
      'http://example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.com',
      'mailto:a@example.com',
    ],
  ],
  [
    'no scheme',
    /Begin the address with https:\/\//u,
    ['example.com', '//example.com', 'www.example.com/a'],
  ],
  [
    'a broken scheme',
    /exactly https:\/\//u,
    ['https:example.com', 'https:/example.com', 'HTTPS:example.com'],
  ],
  ['no host', /Enter a host/u, ['https://', 'https:///evil.com', 'https://?a=b']],
  ['a user or a password', /user name/u, ['https://me@example.com', 'https://a:b@example.com/']],
  [
    'a backslash',
    /backslash/u,
    ['https:\\\\example.com', 'https://example.com\\@evil.com', 'https://example.com/a\\b'],
  ],
  ['a space', /Remove the space/u, ['https://example.com/a b', 'https://exa mple.com']],
  [
    'an invisible character',
    /invisible/u,
    ['https://exam\u200Bple.com', 'https://example.com/\u202Egnp', 'https://exa\u00ADmple.com'],
  ],
]

/** URLs with a host or port that customers cannot reach, and URLs that are too long. */
const wrongHosts: Refused[] = [
  ['a % in the host', /% from the host/u, ['https://%65xample.com', 'https://example%2ecom']],
  [
    'an IP address in any notation',
    /not an IP address/u,
    [
      'https://127.0.0.1',
      'https://0x7f.1',
      'https://2130706433',
      'https://[::1]',
      'https://127.1',
      'https://１２７.0.0.1',
    ],
  ],
  ['one label', /full host/u, ['https://localhost', 'https://intranet/page']],
  [
    'empty labels',
    /extra dot/u,
    ['https://example..com', 'https://example.com.', 'https://.example.com'],
  ],
  ['labels too long', /at most 63 characters/u, [`https://${'a'.repeat(64)}.com`]],
  [
    'other characters in the host',
    /only letters, digits/u,
    ['https://exa_mple.com', 'https://-example.com', 'https://example-.com'],
  ],
  ['port 0', /port from 1 to 65535/u, ['https://example.com:0', 'https://example.com:65536']],
  ['2,049 characters', /at most 2,048 characters/u, [`https://example.com/${'a'.repeat(2029)}`]],
]

test('text that is not an https URL is refused with the reason', async ({ page }) => {
  await expectRefused(page, wrongSyntax)
})

test('an unreachable host or port is refused with the reason', async ({ page }) => {
  await expectRefused(page, wrongHosts)
})

/** URLs that one click can fix, and the result. The results differ, so that each can be saved. */
const fixable = [
  ['http://www.example.com/bye?a=1#b', 'https://www.example.com/bye?a=1#b'],
  ['example.com:8443', 'https://example.com:8443'],
  ['HTTPS:/example.com', 'https://example.com'],
  ['www.example.com/bye', 'https://www.example.com/bye'],
] as const

test('one click fixes a nearly valid URL, which is never changed silently', async ({
  page,
  callApi,
}) => {
  for (const [index, [typed, fixed]] of fixable.entries()) {
    await test.step(typed, async () => {
      await fillAcceptedUrl(page)
      await typeAndLeave(url(page), typed)
      await expect(url(page)).toHaveValue(typed)
      await page.getByRole('button', { name: `Use ${fixed}`, exact: true }).click()
      await expect(url(page)).toHaveValue(fixed)
      await expect(url(page)).toBeFocused()
      await expect(url(page)).not.toHaveAttribute('aria-invalid', 'true')
      await save(page, index + 2)
      const stored = await callApi('system-settings/end-session-behavior')
      expect(stored.text).toContain(JSON.stringify(fixed))
    })
  }
  await page.reload()
  await expect(url(page)).toHaveValue(fixable[3][1])
})

test('invisible characters: one click removes them from a URL and applies any other quick fix', async ({
  page,
  callApi,
}) => {
  const remove = page.getByRole('button', { name: /^Remove invisible characters: / })
  for (const [typed, result] of [
    ['https://www.exam\u200Bple.com/\u202Abye\u202C', 'https://www.example.com/bye'],
    ['\u2068www.example.com/\u00ADbye\u2069', 'https://www.example.com/bye'],
  ] as const) {
    await fillAcceptedUrl(page)
    await url(page).fill(typed)
    await url(page).blur()
    await expect(url(page)).toHaveValue(typed)
    await expect(url(page)).toHaveAccessibleDescription(/Remove the invisible character/u)
    await expect(remove).toHaveAccessibleName(`Remove invisible characters: ${result}`)
    await remove.click()
    await expect(url(page)).toHaveValue(result)
    await expect(url(page)).toBeFocused()
    await expect(url(page)).not.toHaveAttribute('aria-invalid', 'true')
  }
  await save(page, 2)
  const stored = await callApi('system-settings/end-session-behavior')
  expect(stored.text).toContain('"https://www.example.com/bye"')
  await test.step('an error without a quick fix stays and gives its reason', async () => {
    await url(page).fill('https://me@exam\u200Bple.com')
    await url(page).blur()
    await remove.click()
    await expect(url(page)).toHaveValue('https://me@example.com')
    await expect(url(page)).toHaveAccessibleDescription(/user name/u)
    await expect(remove).toBeHidden()
  })
})

test('capital letters: HTTPS:// is accepted and kept, and every placeholder syntax shows a warning', async ({
  page,
}) => {
  await url(page).fill('HTTPS://Example.com/Bye')
  await expect(url(page)).toHaveAccessibleDescription(
    'When a session ends, customers in it go to example.com',
  )
  await save(page, 2)
  await page.reload()
  await expect(url(page)).toHaveValue('HTTPS://Example.com/Bye')
  const warning = page.getByText('The placeholder in the address is not filled in.')
  for (const spelling of ['{x}', '{{x}}', '${x}', '%%x%%', '[[x]]', '<x>', '%7Bx%7D']) {
    await url(page).fill('https://example.com/')
    await expect(warning).toBeHidden()
    await url(page).fill(`https://example.com/?a=${spelling}`)
    await expect(warning).toBeVisible()
    await expect(url(page)).not.toHaveAttribute('aria-invalid', 'true')
  }
})

test('a URL that cannot be fixed offers no quick fix', async ({ page }) => {
  for (const address of ['javascript:alert(1)', 'http://localhost', 'nowhere']) {
    await url(page).fill('www.example.com')
    await url(page).blur()
    await expect(page.getByRole('button', { name: /^Use /u })).toBeVisible()
    await fillAcceptedUrl(page)
    await url(page).fill(address)
    await url(page).blur()
    await expect(url(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('button', { name: /^Use /u })).toHaveCount(0)
  }
})

test('a URL stays as typed, its host is shown as customers will see it, and the page never requests it', async ({
  page,
}) => {
  const requested: string[] = []
  page.context().on('request', (request) => requested.push(request.url()))
  await url(page).fill('https://WWW.Example.com/bye')
  await expect(url(page)).toHaveAccessibleDescription(
    'When a session ends, customers in it go to www.example.com',
  )
  // An international host, and a query, fragment and placeholders that must stay unchanged.
  const typed = 'https://elsewhere.münchen.example/{id}.png?a=%20b&c=ü#x{y}'
  await url(page).fill(typed)
  await expect(url(page)).toHaveAccessibleDescription(/münchen\.example.*xn--mnchen-3ya\.example/u)
  await expect(preview(page)).toContainText('elsewhere.münchen.example')
  await expect(page.getByText('The placeholder in the address is not filled in')).toBeVisible()
  await save(page, 2)
  // The list contains the reload, which proves that the listener works.
  await page.reload()
  await expect(url(page)).toHaveValue(typed)
  expect(requested).toContain(page.url())
  expect(requested.filter((address) => address.includes('elsewhere'))).toEqual([])
})
