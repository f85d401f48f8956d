import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../policy/draft.ts'
import { berlinView, defaultDraft, fragmentAround, fragmentOf } from './testing/fragments.ts'
import { sharedPreviewArbitrary } from './testing/shared-preview.arbitrary.ts'
import { maxNumberText, maxUrlText } from './link-codecs.ts'
import { maxFragmentLength, readFragment, writeFragment } from './share-link.ts'

const withUrl = (url: string): Draft => ({
  ...defaultDraft,
  customer: { ...defaultDraft.customer, redirect: { enabled: true, url } },
})

const withMinutes = (minutes: string): Draft => ({
  ...defaultDraft,
  agent: { ...defaultDraft.agent, endWhenInactive: { enabled: true, minutes } },
})

const write = (draft: Draft) => writeFragment({ draft, view: berlinView })

test('a link opens exactly the draft and view that were shared', () => {
  fc.assert(
    fc.property(sharedPreviewArbitrary, (preview) => {
      expect(readFragment(fragmentOf(preview))).toEqual({ ok: true, preview })
      expect(readFragment(`#${fragmentOf(preview)}`)).toEqual({ ok: true, preview })
    }),
  )
})

/** Text that links pick up on their way and that does not belong to them. */
const picked = ['.', ').', '>', '"', '’', ' ', '\r\n', '%0D%0A', '%3E', '_', '-', '==']
const appended = ['&utm_source=mail', '?utm_source=mail', '#top', ' and what do you think?']

test('rewritten link: additions at the end are ignored', () => {
  fc.assert(
    fc.property(sharedPreviewArbitrary, fc.constantFrom(...picked, ...appended), (preview, end) => {
      expect(readFragment(fragmentOf(preview) + end)).toEqual({ ok: true, preview })
    }),
  )
})

test('rewritten link: a fragment is decoded however often it was encoded', () => {
  const fragment = fragmentOf({ draft: defaultDraft, view: berlinView })
  const once = encodeURIComponent(`#${fragment}>`).replace('.', '%2E')
  for (const text of [
    once,
    encodeURIComponent(once),
    encodeURIComponent(encodeURIComponent(once)),
  ]) {
    expect(readFragment(text)).toMatchObject({ ok: true })
  }
})

test('unknown time zone: such a link opens in UTC, and names the requested zone', () => {
  const view = ['i', 'l', 0, 0]
  for (const zone of ['Mars/Olympus', 'Etc/Unknown', 'Etc/GMT+99', '+99:00']) {
    expect(readFragment(fragmentAround(JSON.stringify([[...view, zone], null])))).toMatchObject({
      ok: true,
      preview: { view: { timeZone: 'UTC' } },
      unknownZone: zone,
    })
  }
  const known = readFragment(fragmentAround(JSON.stringify([[...view, 'Asia/Tokyo'], null])))
  expect(known).not.toHaveProperty('unknownZone')
})

// A link that somebody keeps must mean the same in every later build.
test.each([
  [
    'the defaults',
    { draft: defaultDraft, view: berlinView },
    'v1.W1siaSIsImwiLDM2MDAwMDAsMTc5NTM0MTYwMDAwMCwiRXVyb3BlL0JlcmxpbiJdLFsidyIsMCwiMzAiLDEsInQiLCI3IiwiZCIsIjciLCJkIiwwLDAsMCwiNyIsImQiLDAsIiJdXQ',
  ],
  [
    'what is saved',
    { draft: null, view: berlinView },
    'v1.W1siaSIsImwiLDM2MDAwMDAsMTc5NTM0MTYwMDAwMCwiRXVyb3BlL0JlcmxpbiJdLG51bGxd',
  ],
])('version 1 keeps its meaning: %s', (_, preview, fragment) => {
  expect(fragmentOf(preview)).toBe(fragment)
  expect(readFragment(fragment)).toEqual({ ok: true, preview })
})

test.each([
  ['u', 'fullUnlimited'],
  ['l', 'limited'],
])('version 1 keeps its meaning: every other code, and %s', (code, level) => {
  const draft = `["s",1,"5",1,"${code}","1","m","2","h",1,1,1,"3","d",1,"https://example.com"]`
  expect(readFragment(fragmentAround(`[["e","r",-1,0,"UTC"],${draft}]`))).toEqual({
    ok: true,
    preview: {
      draft: {
        agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: '5' } },
        customer: {
          access: {
            enabled: true,
            level,
            fullDuration: { value: '1', unit: 'minutes' },
            limitedDuration: { value: '2', unit: 'hours' },
            attachments: true,
            chat: true,
            continueToLimited: { enabled: true, duration: { value: '3', unit: 'days' } },
          },
          redirect: { enabled: true, url: 'https://example.com' },
        },
      },
      view: {
        cause: 'agentEndsSession',
        situation: 'inRoom',
        atMs: -1,
        endedAtMs: 0,
        timeZone: 'UTC',
      },
    },
  })
})

test('the link of the defaults stays short', () => {
  expect(fragmentOf({ draft: defaultDraft, view: berlinView }).length).toBeLessThan(160)
})

describe('previews that do not fit in a link', () => {
  test('a fragment may have 4 kB, and no more', () => {
    const written = Array.from({ length: 100 }, (_, more) =>
      write(withUrl('é'.repeat(1400 + more))),
    )
    const longest = written.findLast(({ ok }) => ok)
    if (longest?.ok !== true) throw new Error('nothing fits')
    // Base64 has no text of one character more.
    expect(longest.fragment).toHaveLength(maxFragmentLength - 1)
    expect(readFragment(longest.fragment)).toMatchObject({ ok: true })
    expect(readFragment(`#${longest.fragment}A`)).toEqual({ ok: false, code: 'damaged' })
    expect(readFragment(`#${longest.fragment}AA`)).toEqual({ ok: false, code: 'tooLong' })
    expect(written.at(-1)).toEqual({ ok: false, code: 'doesNotFit' })
  })

  test('a text of any length', () => {
    for (const [length, draftWith] of [
      [maxNumberText, withMinutes],
      [maxUrlText, withUrl],
    ] as const) {
      expect(write(draftWith('5'.repeat(length)))).toMatchObject({ ok: true })
      expect(write(draftWith('5'.repeat(length + 1)))).toEqual({ ok: false, code: 'doesNotFit' })
    }
  })

  test('a view that a link cannot express', () => {
    for (const view of [
      { atMs: 0.5 },
      { atMs: Number.POSITIVE_INFINITY },
      { endedAtMs: -1 },
      { timeZone: '' },
    ]) {
      expect(writeFragment({ draft: null, view: { ...berlinView, ...view } })).toEqual({
        ok: false,
        code: 'doesNotFit',
      })
    }
  })

  test('an unpaired surrogate, which UTF-8 cannot encode', () => {
    expect(write(withUrl('\uD800'))).toEqual({ ok: false, code: 'doesNotFit' })
  })
})
