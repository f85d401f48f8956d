import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRedirectUrl, redirectUrlCodes } from './redirect-url.ts'
import { insertedInto, invisibleInsertionsArbitrary } from './testing/invisible.arbitrary.ts'
import { acceptedUrlArbitrary, nearUrlArbitrary } from './testing/redirect-url.arbitrary.ts'
import { anyTextArbitrary } from './testing/text.arbitrary.ts'

const textArbitrary = fc.oneof(anyTextArbitrary, nearUrlArbitrary, acceptedUrlArbitrary)
const runs = { numRuns: 300 }

test('[R2] any text is accepted or refused with a known code', () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      const check = checkRedirectUrl(text)
      expect([undefined, ...redirectUrlCodes]).toContain(check.ok ? undefined : check.code)
    }),
    runs,
  )
})

test('[R1] an accepted URL is the trimmed text, and is accepted again', () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      const check = checkRedirectUrl(text)
      fc.pre(check.ok)
      expect(check.url).toBe(text.trim())
      expect(checkRedirectUrl(check.url)).toEqual(check)
    }),
    runs,
  )
})

test('[R12] the punycode host of an accepted URL is the one that a browser goes to', () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      const check = checkRedirectUrl(text)
      fc.pre(check.ok)
      const { protocol, hostname, username, password } = new URL(check.url)
      expect([protocol, hostname, username, password]).toEqual([
        'https:',
        check.punycodeHost,
        '',
        '',
      ])
      expect(checkRedirectUrl(`https://${check.punycodeHost}`).ok).toBe(true)
    }),
    runs,
  )
})

test('[R3] a quick fix is accepted as it stands', () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      const check = checkRedirectUrl(text)
      fc.pre(!check.ok && check.quickFix !== undefined)
      expect(checkRedirectUrl(check.quickFix)).toMatchObject({ ok: true, url: check.quickFix })
    }),
    runs,
  )
})

test('[R3] one click accepts a URL with http, with one slash or without a scheme', () => {
  fc.assert(
    fc.property(acceptedUrlArbitrary, (url) => {
      const rest = url.slice('https://'.length)
      fc.pre(!/^[^/?#]*:(?:[/?#]|$)/u.test(rest)) // `example.com:` could be a scheme.
      for (const text of [rest, `//${rest}`, `http://${rest}`, `https:${rest}`, `https:/${rest}`]) {
        expect(checkRedirectUrl(text)).toMatchObject({ ok: false, quickFix: url })
      }
    }),
  )
})

test('[R7] an accepted host has letters, digits and inner hyphens in labels of 1 to 63', () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      const check = checkRedirectUrl(text)
      fc.pre(check.ok)
      const labels = check.punycodeHost.split('.')
      expect(labels.length).toBeGreaterThan(1)
      for (const label of labels) expect(label).toMatch(/^(?!-)[a-z\d-]{1,63}(?<!-)$/u)
      expect(labels.at(-1)).toMatch(/\D/u)
    }),
    runs,
  )
})

test('[R13] a text without its invisible characters has the same result', () => {
  fc.assert(
    fc.property(textArbitrary, invisibleInsertionsArbitrary, (text, insertions) => {
      const check = checkRedirectUrl(insertedInto(text, insertions))
      fc.pre(!check.ok && check.withoutInvisible !== undefined)
      const freed = checkRedirectUrl(check.withoutInvisible)
      expect(freed).not.toHaveProperty('withoutInvisible')
      expect(check.quickFix).toBe(freed.ok ? freed.url : freed.quickFix)
    }),
    runs,
  )
})

test('[R13] one click accepts an otherwise valid URL with format characters anywhere', () => {
  fc.assert(
    fc.property(acceptedUrlArbitrary, invisibleInsertionsArbitrary, (url, insertions) => {
      const format = insertions.filter(([, character]) => /\p{Cf}/u.test(character))
      fc.pre(format.length > 0)
      const text = insertedInto(url, format)
      // At the ends, a byte-order mark is trimmed like a space.
      fc.pre(text.trim() !== url)
      expect(checkRedirectUrl(text)).toMatchObject({ code: 'formatCharacter', quickFix: url })
    }),
  )
})

test('[R13] one click is enough: its result offers no second one', () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      const check = checkRedirectUrl(text)
      const clicked = check.ok ? check.url : (check.quickFix ?? check.withoutInvisible)
      fc.pre(clicked !== undefined)
      const again = checkRedirectUrl(clicked)
      expect(again.ok || (again.quickFix ?? again.withoutInvisible) === undefined).toBe(true)
    }),
    runs,
  )
})

test('[R2] the letter case of the scheme changes nothing but the text', () => {
  fc.assert(
    fc.property(textArbitrary, (text) => {
      fc.pre(text.trim().startsWith('https://'))
      const check = checkRedirectUrl(text)
      const upper = checkRedirectUrl(text.trim().replace('https', 'HTTPS'))
      fc.pre(check.ok)
      expect(upper).toEqual({ ...check, url: check.url.replace('https', 'HTTPS') })
    }),
    runs,
  )
})
