import { expect, test } from 'vitest'
import { repairAddress } from './repair-address.ts'

const settings = '/system-settings/end-session-behavior'
const preview = `${settings}/preview`
const link = 'v1.W1siZSIsInIiLDAsMF0sbnVsbF0'

/** Returns the parts of a URL as a browser has them after opening it. */
function repaired(address: string): string {
  const { pathname, search, hash } = repairAddress(new URL(address, 'https://example.com'))
  return pathname + search + hash
}

test.each([
  [`${preview}%23${link}`, `${preview}#${link}`],
  [`${preview}/%23${link}`, `${preview}/#${link}`],
  [`${preview}%252523${link}`, `${preview}#${link}`],
  [`${preview}%23${link}?utm_source=mail`, `${preview}?utm_source=mail#${link}`],
  [`${preview}%3Fembed%23${link}`, `${preview}?embed#${link}`],
  [`${preview}%3Fembed%23${link}?utm_source=mail`, `${preview}?embed&utm_source=mail#${link}`],
  [`${preview}?embed%23${link}`, `${preview}?embed#${link}`],
  [`${preview}?embed%23${link}=`, `${preview}?embed#${link}`],
  [`${preview}?%2523${link}&utm_source=mail`, `${preview}?utm_source=mail#${link}`],
  [`${preview}?embed&${link}`, `${preview}?embed#${link}`],
  [`${preview}${link}`, `${preview}#${link}`],
  [`${preview}?embed%23damaged`, `${preview}?embed#damaged`],
  [`/admin${settings}/flows?chat=with%23${link}`, `/admin${settings}/flows?chat=with#${link}`],
  [`${settings}%23agent`, `${settings}#agent`],
  [
    `${settings}?mock=seed=article%23end-session-access.`,
    `${settings}?mock=seed=article#end-session-access`,
  ],
])('rewritten link: in %s, the # is restored', (address, expected) => {
  expect(repaired(address)).toBe(expected)
})

test.each([
  '.',
  ',',
  ')',
  '>',
  '"',
  "'",
  '%22',
  '%E2%80%9D',
  '%20',
  '%0D%0A',
  '%2529',
  ').%3E',
  '*',
  '&amp;',
])('rewritten link: %s at the end of a link is dropped', (end) => {
  for (const address of [
    `${preview}#${link}`,
    `${settings}#chat`,
    `${settings}/versions/9`,
    `${settings}/versions/compare?a=1&b=2`,
    `${settings}/flows?chat=with`,
    `${preview}?embed`,
  ]) {
    if (end === '&amp;' && !address.includes('#')) continue
    expect(repaired(address + end)).toBe(address)
  }
})

test('rewritten link: text that tools append to a fragment is dropped, and the _ of a markup language', () => {
  for (const end of ['&utm_source=mail', '?utm_source=mail', '_', '#top', '&quot;']) {
    expect(repaired(`${preview}#${link}${end}`)).toBe(`${preview}#${link}`)
  }
})

test.each([
  '/',
  settings,
  `${settings}/`,
  `${preview}?embed#${link}`,
  `${preview}?mock=user%3DC%23#${link}`,
  `${preview}#damaged-link.`,
  `${preview}?utm_content=v2.0`,
  `${settings}?mock=put:status=503*1;%20retry-after=20`,
  `${settings}/versions?setting=customer.redirect.url&by=Smith%20Jr.`,
  `${settings}/versions?by=C%23`,
  `${settings}/versions/in-force?at=2026-11-22T10:00:00.000Z`,
  `${settings}/flows?level=`,
  `/%D7%94%D7%92%D7%93%D7%A8%D7%95%D7%AA`,
  '/100%',
])('rewritten link: %s stays as it is', (address) => {
  const { pathname, search, hash } = new URL(address, 'https://example.com')
  expect(repaired(address)).toBe(pathname + search + hash)
})
