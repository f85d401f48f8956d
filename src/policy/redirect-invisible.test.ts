import { expect, test } from 'vitest'
import { checkRedirectUrl, maxUrlLength } from './redirect-url.ts'

const invisible = [
  ['https://exam\u200Bple.com', 'formatCharacter', 'https://example.com'],
  ['\uFEFF\u200Bhttps://example.com\u200E', 'formatCharacter', 'https://example.com'],
  ['\u200B https://example.com \u200B', 'formatCharacter', 'https://example.com'],
  [
    'https://example.com/a\u00ADb?c\u2060d#e\u202Ef',
    'formatCharacter',
    'https://example.com/ab?cd#ef',
  ],
  ['https://exa\uFE0Fm\u034Fple.com', 'formatCharacter', 'https://example.com'],
  ['https://exa\u200Bm\uFE0Fple.com', 'formatCharacter', 'https://example.com'],
  ['https://exa\tmple.com/\u0000a', 'controlCharacter', 'https://example.com/a'],
  ['https://exa\tmple.com/\u200Ea', 'controlCharacter', 'https://example.com/a'],
  ['exam\u200Bple.com', 'formatCharacter', 'https://example.com'],
  ['http://exam\u200Bple.com', 'formatCharacter', 'https://example.com'],
  ['https:\u200B//example.com', 'formatCharacter', 'https://example.com'],
  ['ht\u00ADtps:example.com', 'formatCharacter', 'https://example.com'],
  ['//exa\u200Bm\uFE0Fple.com', 'formatCharacter', 'https://example.com'],
  ['exam\uFE0Fple.com', 'schemeMissing', 'https://example.com'],
  // What the path says is not touched by what the host needs: this emoji ends with a selector.
  ['https://exa\u200Bmple.com/\u2764\uFE0F', 'formatCharacter', 'https://example.com/\u2764\uFE0F'],
] as const

test.each(invisible)('[R13] one click fixes all of %j (%s): %s', (text, code, quickFix) => {
  expect(checkRedirectUrl(text)).toMatchObject({ ok: false, code, quickFix })
  expect(checkRedirectUrl(quickFix)).toMatchObject({ ok: true, url: quickFix })
})

const stillWrong = [
  ['https://me@exa\u200Bmple.com', 'https://me@example.com', 'userInfo'],
  ['https://local\u200Bhost', 'https://localhost', 'singleLabel'],
  ['https://loc\uFE0Fal\u200Bhost', 'https://localhost', 'singleLabel'],
  ['https://example.com/a\u200B b', 'https://example.com/a b', 'whitespace'],
  ['ftp:\u200B//example.com', 'ftp://example.com', 'schemeNotAllowed'],
  ['hel\u200Blo', 'hello', 'schemeMissing'],
] as const

test.each(stillWrong)(
  '[R13] what else is wrong with %j stays: %j, %s',
  (text, withoutInvisible, code) => {
    const check = checkRedirectUrl(text)
    expect(check).toMatchObject({ ok: false, code: 'formatCharacter', withoutInvisible })
    expect(check).not.toHaveProperty('quickFix')
    const next = checkRedirectUrl(withoutInvisible)
    expect(next).toMatchObject({ ok: false, code })
    expect(next).not.toHaveProperty('withoutInvisible')
  },
)

test('[R13] a character that is visible or has a width is not removed', () => {
  // A visible format character; a filler of Hangul in a path, where it is a letter; half a pair.
  for (const text of ['https://example.com/\u0600', 'https://example.com/\uD800']) {
    const check = checkRedirectUrl(text)
    expect(check.ok).toBe(false)
    expect(check).not.toHaveProperty('quickFix')
    expect(check).not.toHaveProperty('withoutInvisible')
  }
  expect(checkRedirectUrl('https://example.com/\u3164').ok).toBe(true)
})

const urlOfLength = (length: number) => `https://example.com/`.padEnd(length, 'a')

test('[R13] invisible characters that make a URL too long are removed, not counted', () => {
  const url = urlOfLength(maxUrlLength)
  expect(checkRedirectUrl(`${url}\u200B`)).toMatchObject({ code: 'formatCharacter', quickFix: url })
  expect(checkRedirectUrl(`${url}a\u200B`)).toEqual({
    ok: false,
    code: 'formatCharacter',
    withoutInvisible: `${url}a`,
  })
})
