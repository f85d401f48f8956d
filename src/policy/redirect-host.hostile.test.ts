import { expect, test } from 'vitest'
import { checkRedirectUrl } from './redirect-url.ts'

const codeOf = (text: string) => {
  const check = checkRedirectUrl(text)
  return check.ok ? undefined : check.code
}

const ipAddresses = [
  '127.0.0.1',
  '127.0.0.1.',
  '127.1',
  '127.0.1',
  '127',
  '0',
  '2130706433',
  '0x7f000001',
  '0X7F.0.0.1',
  '0x7f.1',
  '0x',
  '0177.0.0.1',
  '017700000001',
  '8.8.8.8',
  '255.255.255.255',
  '256.256.256.256',
  '256.256.256.256.',
  '1.2.3.4.5',
  '1.2.3.08',
  '4294967296',
  '１２７.０.０.１',
  '127。0。0。1',
  '127．0．0．1',
  '127｡0｡0｡1',
  '①②⑦.⓪.⓪.①',
  '𝟏𝟐𝟕.𝟎.𝟎.𝟏',
  '０ｘ７ｆ.1',
  '[::1]',
  '[::]',
  '[2001:db8::1]',
  '[::ffff:127.0.0.1]',
  '[fe80::1%25eth0]',
  '[v1.x]',
  '[127.0.0.1]',
  '[::1',
  '［::1］',
  '::1',
  'fe80::1',
  '2001:db8:0:0:0:0:0:1',
  '::ffff:127.0.0.1',
]

test.each(ipAddresses)('[R6] an IP address is refused: %s', (host) => {
  expect(codeOf(`https://${host}`)).toBe('ipAddress')
  expect(codeOf(`https://${host}/path?a=1`)).toBe('ipAddress')
})

test.each(['127.0.0.1', '2130706433', '256.256.256.256', '[::1]'])(
  '[R6] nor with a port: %s',
  (host) => {
    expect(codeOf(`https://${host}:8443/`)).toBe('ipAddress')
  },
)

const hosts = {
  hostMissing: ['', ':443', '/', '?a', '#a', '/example.com', '?@example.com', ':'],
  singleLabel: [
    'localhost',
    'intranet',
    'com',
    '例え',
    'x',
    'localhost:8080',
    'https:',
    'xn--r8jz45g',
  ],
  labelEmpty: [
    '.',
    '..',
    '1..',
    '.com',
    '.example.com',
    'a..com',
    'example.com.',
    'example.com..',
    'example。com。',
    'localhost.',
  ],
  labelTooLong: [
    `${'a'.repeat(64)}.com`,
    `www.${'a'.repeat(64)}.com`,
    `${'ü'.repeat(59)}.com`,
    `example.${'a'.repeat(64)}`,
  ],
  labelCharacters: [
    '-example.com',
    'example-.com',
    'example.-com',
    'example.com-',
    '-.com',
    'exa_mple.com',
    '_dmarc.example.com',
    '*.example.com',
    'exa!mple.com',
    "exa'mple.com",
    'exa,mple.com',
    'a;b.com',
    'a=b.com',
    'a+b.com',
    'a~b.com',
    'a(b).com',
    '{sub}.example.com',
    'exa<mple.com',
    'exa^mple.com',
    'exa|mple.com',
    'exa"mple.com',
    'example.com／evil.com',
    'example.com＠evil.com',
    'example.com＼evil.com',
    'example.com？evil.com',
    'example.com：443',
    'exam℀ple.com',
    'xn--.com',
    'xn--a.com',
    'xn--bcher-kv.com',
    'אa.com',
    'a⒈com',
    '\u0301example.com',
    'exa\uE000mple.com',
  ],
  topLabelDigits: [
    'example.123',
    'example.0',
    'example.123.',
    'example.１２３',
    'example。1',
    'example.0x7f',
    '1..2',
    '-.1',
  ],
}

test.each(Object.entries(hosts))('[R7] refused as %s: %j', (code, all) => {
  for (const host of all) expect([host, codeOf(`https://${host}`)]).toEqual([host, code])
})

const ports = [
  ':0',
  ':00',
  ':00000',
  ':65536',
  ':65537',
  ':99999',
  ':1e3',
  ':-1',
  ':+1',
  ':http',
  ':８０',
  ':80:80',
  '::80',
  ':80a',
  ':%38',
  ':0x50',
  ':{port}',
  ':٤٤٣',
  ':0.5',
]

test.each(ports)('[R11] a port is refused: %s', (port) => {
  expect(codeOf(`https://example.com${port}`)).toBe('portNotAllowed')
  expect(codeOf(`https://example.com${port}/path`)).toBe('portNotAllowed')
})
