import { expect, test } from 'vitest'
import { checkRedirectUrl, maxUrlLength, type RedirectUrlWarning } from './redirect-url.ts'

const accepted = (url: string, host: string, warnings: RedirectUrlWarning[] = []) => ({
  ok: true,
  url,
  typedHost: host,
  punycodeHost: host,
  warnings,
})

test('[R1] empty text is required', () => {
  for (const text of ['', ' ', '\t\n', '\u00A0\u3000', '\u200B', ' \u200E \u0000']) {
    expect(checkRedirectUrl(text)).toEqual({ ok: false, code: 'required' })
  }
})

test('[R1] surrounding spaces are trimmed', () => {
  for (const space of [' ', '\t', '\r\n', '\u00A0', '\uFEFF', '\u3000']) {
    expect(checkRedirectUrl(`${space}https://example.com/a${space}`)).toEqual(
      accepted('https://example.com/a', 'example.com'),
    )
  }
})

const verbatim = [
  'https://example.com',
  'https://example.com/',
  'https://EXAMPLE.com/Path',
  'https://example.com:443/',
  'https://example.com/a/../b/./c',
  'https://example.com//a///b',
  'https://example.com/%7Eme/%zz',
  'https://example.com/ü?ü#ü',
  'https://example.com?a=1&b=2',
  'https://example.com/?next=https://other.example/?x=1',
  'https://example.com/?a=1;b=[2]&c="<>"',
  'https://example.com/#/route?x=1',
  'https://example.com#',
  'https://example.com/?',
]

test.each(verbatim)('[R1] everything else stays as typed, and nothing is appended: %s', (url) => {
  expect(checkRedirectUrl(url)).toMatchObject({ ok: true, url, warnings: [] })
})

test('[R2] https:// and a host are enough', () => {
  expect(checkRedirectUrl('https://a.b')).toEqual(accepted('https://a.b', 'a.b'))
})

test.each(['https', 'HTTPS', 'Https', 'hTTpS'])(
  '[R2] the scheme counts in any letter case and stays as typed: %s',
  (scheme) => {
    const url = `${scheme}://Example.com/Bye?A=b#C`
    expect(checkRedirectUrl(url)).toEqual({
      ...accepted(url, 'example.com'),
      typedHost: 'Example.com',
    })
  },
)

test('[R2] letters that only look like https:// are refused', () => {
  for (const scheme of ['http\u017F', 'ｈｔｔｐｓ', 'httpѕ']) {
    expect(checkRedirectUrl(`${scheme}://example.com`).ok).toBe(false)
  }
})

const quickFixes = [
  ['example.com', 'schemeMissing', 'https://example.com'],
  ['www.example.com/bye?a=1#b', 'schemeMissing', 'https://www.example.com/bye?a=1#b'],
  ['example.com:8443', 'schemeMissing', 'https://example.com:8443'],
  ['example.com:8443/bye', 'schemeMissing', 'https://example.com:8443/bye'],
  ['example.com:8443?a', 'schemeMissing', 'https://example.com:8443?a'],
  ['example.com:8443#a', 'schemeMissing', 'https://example.com:8443#a'],
  ['//example.com', 'schemeMissing', 'https://example.com'],
  ['/example.com', 'schemeMissing', 'https://example.com'],
  ['example.com/a:80/b', 'schemeMissing', 'https://example.com/a:80/b'],
  ['bücher.example', 'schemeMissing', 'https://bücher.example'],
  ['http://example.com/bye', 'schemeNotAllowed', 'https://example.com/bye'],
  ['HTTP://example.com', 'schemeNotAllowed', 'https://example.com'],
  ['http:example.com', 'schemeNotAllowed', 'https://example.com'],
  ['http:/example.com', 'schemeNotAllowed', 'https://example.com'],
  ['HTTPS:example.com', 'schemeMalformed', 'https://example.com'],
  ['Https:/example.com', 'schemeMalformed', 'https://example.com'],
  ['https:/example.com', 'schemeMalformed', 'https://example.com'],
  ['https:example.com', 'schemeMalformed', 'https://example.com'],
  ['  example.com ', 'schemeMissing', 'https://example.com'],
] as const

test.each(quickFixes)('[R3] %j is refused (%s) and offers %s', (text, code, quickFix) => {
  expect(checkRedirectUrl(text)).toMatchObject({ ok: false, code, quickFix })
  expect(checkRedirectUrl(quickFix).ok).toBe(true)
})

const misspelt = [
  ['htps://example.com', 'schemeNotAllowed'],
  ['htpps://example.com/a', 'schemeNotAllowed'],
  ['hhttps://example.com', 'schemeNotAllowed'],
  ['HTTSP://example.com', 'schemeNotAllowed'],
  ['ttps://example.com', 'schemeNotAllowed'],
  ['httpss:example.com', 'schemeNotAllowed'],
  ['https//example.com', 'schemeMalformed'],
  ['http//example.com', 'schemeMalformed'],
  ['https;//example.com', 'schemeMalformed'],
  ['https.//example.com', 'schemeMalformed'],
] as const

test.each(misspelt)('[R3] %j is a misspelt https:// (%s) that one click corrects', (text, code) => {
  const quickFix = `https://example.com${text.endsWith('/a') ? '/a' : ''}`
  expect(checkRedirectUrl(text)).toMatchObject({ ok: false, code, quickFix })
})

test('[R3] another scheme is not a misspelt https://', () => {
  for (const scheme of ['ftp', 'ssh', 'htp2', 'sms', 'hxxps', 'tp', 'httpshttps']) {
    const check = checkRedirectUrl(`${scheme}://example.com`)
    expect(check).toEqual({ ok: false, code: 'schemeNotAllowed', scheme })
  }
  // These begin with a host.
  expect(checkRedirectUrl('https.com')).toMatchObject({ quickFix: 'https://https.com' })
  expect(checkRedirectUrl('http.example/a')).toMatchObject({ quickFix: 'https://http.example/a' })
})

const hopeless = [
  ['localhost', 'schemeMissing'],
  ['///example.com', 'schemeMissing'],
  ['user@example.com', 'schemeMissing'],
  ['127.0.0.1:8080', 'schemeMissing'],
  ['hello', 'schemeMissing'],
  ['://example.com', 'schemeMissing'],
  ['{host}/bye', 'schemeMissing'],
  ['http://127.0.0.1', 'schemeNotAllowed'],
  ['http:///example.com', 'schemeNotAllowed'],
  ['http://', 'schemeNotAllowed'],
  ['ftp://example.com', 'schemeNotAllowed'],
  ['htps://localhost', 'schemeNotAllowed'],
  ['https//localhost', 'schemeMalformed'],
  ['https:', 'schemeMalformed'],
  ['https:/', 'schemeMalformed'],
] as const

test.each(hopeless)(
  '[R3] %j (%s) offers nothing, because nothing near it is accepted',
  (text, code) => {
    const check = checkRedirectUrl(text)
    expect(check).toMatchObject({ ok: false, code })
    expect(check).not.toHaveProperty('quickFix')
  },
)

test('[R3] a quick fix for a scheme names the scheme', () => {
  expect(checkRedirectUrl('example.com')).not.toHaveProperty('scheme')
  expect(checkRedirectUrl('HTTP://example.com')).toHaveProperty('scheme', 'http')
  expect(checkRedirectUrl('HTTPS:example.com')).toHaveProperty('scheme', 'https')
})

const label = (length: number) => 'a'.repeat(length)

const hostOf = (length: number) => [label(63), label(63), label(63), label(length - 192)].join('.')

/** The length of a host that is accepted, or why it is not. */
const lengthOrCode = (host: string) => {
  const check = checkRedirectUrl(`https://${host}`)
  return check.ok ? host.length : check.code
}

test('[R7] labels of 1 to 63 characters, hosts of up to 253', () => {
  expect(lengthOrCode(`${label(62)}.com`)).toBe(66)
  expect(lengthOrCode(`${label(63)}.com`)).toBe(67)
  expect(lengthOrCode(`${label(64)}.com`)).toBe('labelTooLong')
  expect(lengthOrCode(hostOf(252))).toBe(252)
  expect(lengthOrCode(hostOf(253))).toBe(253)
  expect(lengthOrCode(hostOf(254))).toBe('labelTooLong')
  expect(lengthOrCode(`${'ü'.repeat(57)}.com`)).toBe(61)
  expect(lengthOrCode(`${'ü'.repeat(58)}.com`)).toBe('labelTooLong')
})

test('[R7] digits and inner hyphens, even two in a row, are accepted', () => {
  for (const host of [
    '3.com',
    '1-2.com',
    'a--b.com',
    '4u.example',
    'example.c0m',
    '1.2.3.4.com',
    'a.1b',
  ]) {
    expect(checkRedirectUrl(`https://${host}`)).toEqual(accepted(`https://${host}`, host))
  }
})

const urlOfLength = (length: number) => `https://example.com/${'a'.repeat(length - 20)}`

test('[R8] a trimmed URL may have 2,048 characters', () => {
  expect(maxUrlLength).toBe(2048)
  expect(checkRedirectUrl(urlOfLength(2047)).ok).toBe(true)
  expect(checkRedirectUrl(urlOfLength(2048)).ok).toBe(true)
  expect(checkRedirectUrl(` ${urlOfLength(2048)}  `).ok).toBe(true)
  expect(checkRedirectUrl(urlOfLength(2049))).toEqual({ ok: false, code: 'urlTooLong' })
})

test('[R8] no quick fix is longer than a URL may be', () => {
  expect(checkRedirectUrl(urlOfLength(2048).slice(8))).toHaveProperty('quickFix')
  expect(checkRedirectUrl(urlOfLength(2049).slice(8))).toEqual({ ok: false, code: 'schemeMissing' })
})

const mixed = [
  'pаypal.com',
  'www.exаmple.com',
  'exampleе.org:8443',
  'αpple.com',
  'a例.com',
  'շop.com',
  'пример.tеst.com',
  'при℡.com',
  'www．pаypal．com',
  'www。pаypal。com',
  'www｡pаypal｡com',
  'ᏚᏢa.com',
  'aя1.com',
]

test.each(mixed)('[R9] mixed scripts within one label get a warning: %s', (host) => {
  expect(checkRedirectUrl(`https://${host}/`)).toMatchObject({
    ok: true,
    warnings: ['mixedScripts'],
  })
})

const unmixed = [
  'пример.com',
  'www.пример.рф',
  'пример-1.com',
  'bücher.example',
  '日本語テストひらがな.jp',
  '한국漢字.kr',
  'ㄅㄆ漢.tw',
  'データー.jp',
  'हिन्दी.in',
  'εταιρεία.gr',
  'xn--pypal-4ve.com',
  'xn--e1afmkfd.example.com',
  'a\u0301b.com',
  '3-4.com',
  'www．example．com',
  'пример。com',
  'пример｡com',
]

test.each(unmixed)('[R9] one script per label gets none: %s', (host) => {
  expect(checkRedirectUrl(`https://${host}/`)).toMatchObject({ ok: true, warnings: [] })
})

test('[R9] only the host is judged', () => {
  const check = checkRedirectUrl('https://example.com/pаypal?q=pаypal#pаypal')
  expect(check).toMatchObject({ ok: true, warnings: [] })
})

test('[R10] both warnings at once', () => {
  const check = checkRedirectUrl('https://pаypal.com/{id}')
  expect(check).toMatchObject({ ok: true, warnings: ['mixedScripts', 'placeholder'] })
})

test.each(['', ':', ':1', ':2', ':80', ':443', ':0443', ':8443', ':65534', ':65535'])(
  '[R11] ports 1 to 65535, or none: "%s"',
  (port) => {
    const url = `https://example.com${port}/a`
    expect(checkRedirectUrl(url)).toEqual(accepted(url, 'example.com'))
  },
)

const international = [
  ['bücher.example', 'xn--bcher-kva.example'],
  ['BÜCHER.example', 'xn--bcher-kva.example'],
  ['faß.de', 'xn--fa-hia.de'],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai'],
  ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
  ['例え｡テスト', 'xn--r8jz45g.xn--zckzah'],
  ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
  ['😀.com', 'xn--e28h.com'],
  ['EXAMPLE.COM', 'example.com'],
  ['XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
] as const

test.each(international)('[R12] %s is kept as typed and shown as %s', (typedHost, punycodeHost) => {
  const url = `https://${typedHost}:8443/ü`
  expect(checkRedirectUrl(url)).toEqual({ ok: true, url, typedHost, punycodeHost, warnings: [] })
})
