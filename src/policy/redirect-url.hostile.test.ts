import { expect, test } from 'vitest'
import { checkRedirectUrl } from './redirect-url.ts'

const codeOf = (text: string) => {
  const check = checkRedirectUrl(text)
  return check.ok ? undefined : check.code
}

/** The host of `text` for the WHATWG parser, as `new URL(text).host`. */
const parserHost = (text: string) => (URL.canParse(text) ? new URL(text).host : undefined)

/** Text that the parser forgives: what it would have led to, and why it is refused. */
const forgiven = [
  ['https:example.com', 'example.com', 'schemeMalformed'],
  ['https:/example.com', 'example.com', 'schemeMalformed'],
  ['https:///evil.com', 'evil.com', 'hostMissing'],
  ['https:////evil.com', 'evil.com', 'hostMissing'],
  ['HTTPS:example.com', 'example.com', 'schemeMalformed'],
  ['hTtPs:/example.com', 'example.com', 'schemeMalformed'],
  ['HTTPS:///evil.com', 'evil.com', 'hostMissing'],
  ['HTTPS://user@example.com', 'example.com', 'userInfo'],
  ['HTTPS://0x7f.1', '127.0.0.1', 'ipAddress'],
  ['https:\\\\evil.com', 'evil.com', 'backslash'],
  ['https:/\\evil.com', 'evil.com', 'backslash'],
  ['https://evil.com\\@example.com', 'evil.com', 'backslash'],
  ['https://exa\tmple.com', 'example.com', 'controlCharacter'],
  ['https://exa\nmple.com', 'example.com', 'controlCharacter'],
  ['ht\ttps://example.com', 'example.com', 'controlCharacter'],
  ['https:/\t/example.com', 'example.com', 'controlCharacter'],
  ['https://exa\u200Bmple.com', 'example.com', 'formatCharacter'],
  ['https://exa\u00ADmple.com', 'example.com', 'formatCharacter'],
  ['https://exa\u2060mple.com', 'example.com', 'formatCharacter'],
  ['https://exa\u034Fmple.com', 'example.com', 'formatCharacter'],
  ['https://exa\uFE0Fmple.com', 'example.com', 'formatCharacter'],
  ['https://0x7f.1', '127.0.0.1', 'ipAddress'],
  ['https://2130706433', '127.0.0.1', 'ipAddress'],
  ['https://user@example.com', 'example.com', 'userInfo'],
  ['https://example.com@evil.com', 'evil.com', 'userInfo'],
  ['https://ex%61mple.com', 'example.com', 'percentInHost'],
  ['https://example.com%2F.evil.com', undefined, 'percentInHost'],
  ['https://example.com.', 'example.com.', 'labelEmpty'],
] as const

test.each(forgiven)('[R2] %j, which the parser reads as %s, is refused: %s', (text, host, code) => {
  expect(parserHost(text)).toBe(host)
  expect(codeOf(text)).toBe(code)
})

const otherSchemes = [
  ['http://example.com', 'http'],
  ['HTTP://example.com', 'http'],
  ['javascript:alert(1)', 'javascript'],
  ['JavaScript:alert(1)//https://example.com', 'javascript'],
  ['javascript://example.com/%0Aalert(1)', 'javascript'],
  ['data:text/html,<script>alert(1)</script>', 'data'],
  ['vbscript:msgbox', 'vbscript'],
  ['blob:https://example.com/1', 'blob'],
  ['filesystem:https://example.com/1', 'filesystem'],
  ['file:///etc/passwd', 'file'],
  ['ftp://example.com', 'ftp'],
  ['ws://example.com', 'ws'],
  ['wss://example.com', 'wss'],
  ['about:blank', 'about'],
  ['mailto:a@example.com', 'mailto'],
  ['tel:112', 'tel'],
  ['view-source:https://example.com', 'view-source'],
  ['httpss://example.com', 'httpss'],
  ['x+y-z.1:abc', 'x+y-z.1'],
  ['com.example.app://open', 'com.example.app'],
  ['example.com:', 'example.com'],
  ['example.com:80abc', 'example.com'],
  ['localhost:8080', 'localhost'],
] as const

test.each(otherSchemes)('[R2] %j is refused by the name of its scheme, %s', (text, scheme) => {
  expect(checkRedirectUrl(text)).toMatchObject({ ok: false, code: 'schemeNotAllowed', scheme })
})

const characters = {
  backslash: ['\\'],
  whitespace: [' ', '\u00A0', '\u1680', '\u2003', '\u2028', '\u2029', '\u202F', '\u3000'],
  controlCharacter: ['\0', '\t', '\n', '\r', '\u001F', '\u007F', '\u0085', '\uD800', '\uDFFF'],
  formatCharacter: [
    '\u00AD',
    '\u061C',
    '\u180E',
    '\u200B',
    '\u200D',
    '\u200E',
    '\u202E',
    '\u2066',
    '\uFEFF',
    '\u{E0041}',
  ],
}

/** The positions in which a character can stand; in front of everything some are trimmed (R1). */
const everywhere = [
  (character: string) => `${character}https://example.com`,
  (character: string) => `htt${character}ps://example.com`,
  (character: string) => `https:${character}//example.com`,
  (character: string) => `https://${character}example.com`,
  (character: string) => `https://exa${character}mple.com`,
  (character: string) => `https://example.com${character}/`,
  (character: string) => `https://example.com:80${character}80/`,
  (character: string) => `https://example.com/a${character}b`,
  (character: string) => `https://example.com/?a${character}b`,
  (character: string) => `https://example.com/#a${character}b`,
]

test.each(Object.entries(characters))('[R4] %s is refused anywhere: %j', (code, all) => {
  const texts = all.flatMap((character) => everywhere.map((place) => place(character)))
  const inside = texts.filter((text) => text.trim() === text)
  expect(inside.length).toBeGreaterThanOrEqual(all.length * (everywhere.length - 1))
  expect(inside.map((text) => [text, codeOf(text)])).toEqual(inside.map((text) => [text, code]))
})

const userInfo = [
  'https://user@example.com',
  'https://user:secret@example.com',
  'https://@example.com',
  'https://:@example.com',
  'https://:secret@example.com',
  'https://a@b@example.com',
  'https://user%40example.com@evil.com',
  'https://example.com:443@evil.com/',
  'https://www.example.com@evil.com?x',
  'https://[::1]@example.com',
]

test.each(userInfo)('[R5] a user or password is refused: %j', (text) => {
  expect(codeOf(text)).toBe('userInfo')
})

test('[R5] an @ after the host is not a user', () => {
  for (const rest of ['/@me', '?mail=a@b.example', '#@', '/a:b@c']) {
    expect(codeOf(`https://example.com${rest}`)).toBeUndefined()
  }
})

const percentInHost = [
  'https://%65xample.com',
  'https://example%2ecom',
  'https://example.com%00.evil.com',
  'https://example.com%',
  'https://%31%32%37.0.0.1',
]

test.each(percentInHost)('[R5] a percent sign in the host is refused: %j', (text) => {
  expect(codeOf(text)).toBe('percentInHost')
})

test('[R5] a percent sign after the host is kept', () => {
  expect(codeOf('https://example.com/%7Eme?a=%20#%')).toBeUndefined()
})
