import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { durationUnits } from '../../../policy/duration.ts'
import { accessLevels, agentRedirects } from '../../../policy/settings.ts'
import { anyTextArbitrary } from '../../../policy/testing/text.arbitrary.ts'
import { berlinView, defaultDraft, fragmentAround, fragmentOf } from './testing/fragments.ts'
import { sharedPreviewArbitrary } from './testing/shared-preview.arbitrary.ts'
import { encodeBase64url } from './link-codecs.ts'
import { maxFragmentLength, readFragment } from './share-link.ts'

const damaged = { ok: false, code: 'damaged' }

const text = z.string().check(z.maxLength(maxFragmentLength), z.regex(/^\P{Cs}*$/u))
const onOff = z.boolean()
const duration = z.strictObject({ value: text, unit: z.enum(durationUnits) })

/** The limits of an opened preview, written a second time and without the codec. */
const acceptable = z.strictObject({
  draft: z.nullable(
    z.strictObject({
      agent: z.strictObject({
        redirect: z.enum(agentRedirects),
        endWhenInactive: z.strictObject({ enabled: onOff, minutes: text }),
      }),
      customer: z.strictObject({
        access: z.strictObject({
          enabled: onOff,
          level: z.enum(accessLevels),
          fullDuration: duration,
          limitedDuration: duration,
          attachments: onOff,
          chat: onOff,
          continueToLimited: z.strictObject({ enabled: onOff, duration }),
        }),
        redirect: z.strictObject({ enabled: onOff, url: text }),
      }),
    }),
  ),
  view: z.strictObject({
    cause: z.enum(['agentEndsSession', 'agentInactive']),
    situation: z.enum(['inRoom', 'opensLink']),
    atMs: z.int(),
    endedAtMs: z.int().check(z.minimum(0)),
    timeZone: z
      .string()
      .check(z.refine((zone) => new Intl.DateTimeFormat('en', { timeZone: zone }))),
  }),
})

/** Reads without throwing; what is read is something that a preview can show. */
function expectHarmless(fragment: string): boolean {
  const check = readFragment(fragment)
  if (check.ok) acceptable.parse(check.preview)
  return check.ok
}

test('any text is read without harm', () => {
  fc.assert(fc.property(anyTextArbitrary, (any) => void expectHarmless(any)))
  fc.assert(fc.property(anyTextArbitrary, (any) => void expectHarmless(`v1.${any}`)))
  fc.assert(fc.property(fc.json(), (json) => void expectHarmless(fragmentAround(json))))
})

test('a changed, missing or added character never gives an invalid preview', () => {
  const fragment = fragmentOf({ draft: defaultDraft, view: berlinView })
  let read = 0
  for (let at = 0; at <= fragment.length; at += 1) {
    for (const by of ['', 'A', '_', '9', 'z', '%', ' ', '\u0000', '\uD800']) {
      read += Number(expectHarmless(fragment.slice(0, at) + by + fragment.slice(at + 1)))
      expectHarmless(fragment.slice(0, at) + by + fragment.slice(at))
    }
  }
  // A digit made of another one is a link of its own.
  expect(read).toBeGreaterThan(0)
})

const json = (draft: unknown, view: unknown) => fragmentAround(JSON.stringify([view, draft]))
const view = ['i', 'l', 3_600_000, 1_795_341_600_000, 'Europe/Berlin']
const draft = ['w', 0, '30', 1, 't', '7', 'd', '7', 'd', 0, 0, 0, '7', 'd', 0, '']
const replacedAt = (list: readonly unknown[], at: number, by: unknown) => list.with(at, by)

/** One byte for each character, which is UTF-8 only where all of them are ASCII. */
const base64url = (bytes: string) =>
  btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
const notUtf8 = replacedAt(draft, 15, '\u00FF')

describe('a link with one thing wrong is damaged', () => {
  test('a link with nothing wrong is not damaged', () => {
    expect(readFragment(json(draft, view))).toMatchObject({ ok: true })
    expect(readFragment(json(null, view))).toMatchObject({ ok: true })
  })

  test.each(Array.from(draft.keys()))(
    'a draft without item %i, or with another type there',
    (at) => {
      const wrong = [null, true, 2, 'x'.repeat(2501), '\uD800', [], {}, { ['__proto__']: 1 }]
      for (const by of wrong) {
        expect(readFragment(json(replacedAt(draft, at, by), view))).toEqual(damaged)
      }
      expect(readFragment(json(draft.toSpliced(at, 1), view))).toEqual(damaged)
    },
  )

  test.each([
    [0, ['x', 'E', '', 0, null, 'constructor', 'toString', '__proto__']],
    [1, ['x', 'R', '', 0, null, 'constructor']],
    [2, [0.5, 315_360_000_001, -315_360_000_001, 1e300, '0', null, true]],
    [3, [0.5, -1, 253_402_214_400_001, 1e300, '0', null]],
    [4, ['', ' ', '1', 'x'.repeat(65), '<b>', '../../etc', 'UTC\n', 0, null]],
  ])('a view with a wrong item %i', (at, wrong) => {
    for (const by of wrong) {
      expect(readFragment(json(draft, replacedAt(view, at, by)))).toEqual(damaged)
    }
    expect(readFragment(json(draft, view.toSpliced(at, 1)))).toEqual(damaged)
  })

  test.each([
    ['an item more in the draft', json([...draft, 0], view)],
    ['an item more in the view', json(draft, [...view, 0])],
    ['an item more around them', fragmentAround(JSON.stringify([view, draft, 0]))],
    ['another kind of JSON', fragmentAround('{"__proto__":{"draft":null}}')],
    ['a draft by its keys', json(defaultDraft, berlinView)],
    ['half a number', fragmentAround('[')],
    ['nothing', 'v1.'],
    ['base64 of another kind', json(draft, view).replace('v1.', 'v1.+')],
    ['a byte in a text that is not UTF-8', `v1.${base64url(JSON.stringify([view, notUtf8]))}`],
    ['bytes that are not text', 'v1._w'],
    ['a mark of the byte order', fragmentAround(`\uFEFF[${JSON.stringify(view)},null]`)],
    ['UTF-8 in two layers', `v1.${encodeBase64url(json(draft, view))}`],
    ['no version', json(draft, view).slice(3)],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['an address', 'javascript:alert(1)'],
  ])('%s', (_, fragment) => {
    expect(readFragment(fragment)).toEqual(damaged)
  })
})

test.each(['v2.', 'v2.W10', 'v10.anything', 'v999999.'])(
  '%s is a version not known',
  (fragment) => {
    expect(readFragment(fragment)).toEqual({ ok: false, code: 'unknownVersion' })
  },
)

test.each(['v0.W10', 'v01.W10', 'v.W10', 'V1.W10', 'v1', 'v1000000.W10'])(
  '%s is no version',
  (fragment) => {
    expect(readFragment(fragment)).toEqual(damaged)
  },
)

test.each([
  ['a megabyte', `v1.${'A'.repeat(2 ** 20)}`],
  ['a megabyte of another version', `v2.${'A'.repeat(2 ** 20)}`],
  ['a megabyte of nesting', fragmentAround('['.repeat(2 ** 20))],
])('%s is refused as too long before it is read', (_, fragment) => {
  expect(readFragment(fragment)).toEqual({ ok: false, code: 'tooLong' })
})

test('the deepest nesting that fits is refused as damaged', () => {
  expect(readFragment(fragmentAround('['.repeat(3000)))).toEqual(damaged)
  expect(readFragment(fragmentAround('['.repeat(1500) + ']'.repeat(1500)))).toEqual(damaged)
})

test('markup in a text stays text', () => {
  const url = '"><script>alert(1)</script>'
  const check = readFragment(json(replacedAt(draft, 15, url), view))
  expect(check).toMatchObject({ ok: true, preview: { draft: { customer: { redirect: { url } } } } })
})

test('a shared preview survives any trip through text unchanged', () => {
  fc.assert(
    fc.property(sharedPreviewArbitrary, (preview) => {
      expect(fragmentOf(preview)).toMatch(/^v1\.[\w-]+$/u)
      expect(expectHarmless(fragmentOf(preview))).toBe(true)
    }),
  )
})
