import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { accessPhases, type Capability } from '../../../policy/access.ts'
import { customerPlaceAt } from '../../../policy/landing.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import { draftOf } from '../../../policy/draft.ts'
import {
  asPartialPolicy,
  partialPolicyOf,
  type PartialPolicy,
} from '../../../policy/partial-policy.ts'
import { policyOf, type Policy } from '../../../policy/policy.ts'
import { checkRedirectUrl } from '../../../policy/redirect-url.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsWith, type Changes } from '../../../policy/testing/settings-with.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { continued, full, url, withUnusable } from '../../../policy/testing/unusable-drafts.ts'
import { accessLabels, settingLabels } from '#messages/labels.ts'
import { unknownSentences } from '#messages/outcome.ts'
import { reasonText } from '#messages/preview-screens.ts'
import { initialView, type View } from '../model/view.ts'
import { Screens } from './Screens.tsx'

const dayMs = 24 * 60 * 60_000
const view: View = initialView(new Date(0), 'UTC')

/** The text of both screens, with that of every element apart. */
function partlyShown(policy: PartialPolicy, change: Partial<View>): string {
  const markup = renderToStaticMarkup(<Screens policy={policy} view={{ ...view, ...change }} />)
  return markup.replaceAll(/<style[^>]*>.*?<\/style>/gu, '')
}

const shown = (policy: Policy, change: Partial<View>) =>
  partlyShown(asPartialPolicy(policy), change)

const textOf = (markup: string) =>
  markup
    // Where an address may break, it still reads on.
    .replaceAll(/<\/span><wbr\/><span>/gu, '')
    .replaceAll(/<[^>]*>/gu, '\n')
    .replaceAll('&amp;', '&')

/** The opening tags of the buttons of the customer's screen, by the capability that they need. */
const buttons: [Capability, RegExp][] = [
  ['completeDocuments', /<button[^>]*>(?=Complete<)/u],
  ['reviewIncompleteDocuments', /<button[^>]*>(?=Read<)/u],
  ['downloadCompletedDocuments', /<button[^>]*aria-label="[^"]*Download Proof of identity"[^>]*>/u],
  ['addAttachments', /<button[^>]*>(?=Attach a file<)/u],
  ['messageAgent', /<button[^>]*>(?=Send<)/u],
]

/** For every capability: whether it can be used as drawn, and the reason drawn beside it if not. */
function drawnRights(markup: string) {
  return buttons.map(([capability, pattern]) => {
    const tag = pattern.exec(markup)?.[0]
    const reason = /aria-describedby="(?<id>[^"]*)"/u.exec(tag ?? '')?.groups?.['id']
    const match = reason && new RegExp(`id="${reason}"[^>]*>(?<text>.*?)</div>`, 'u').exec(markup)
    return {
      capability,
      isThere: tag !== undefined,
      isForbidden: tag?.includes('aria-disabled="true"') === true,
      because: match ? textOf(match.groups?.['text'] ?? '').trim() : undefined,
    }
  })
}

/** The same, as the policy says. */
function decidedRights(policy: Policy, { situation, atMs }: View) {
  const access = customerAccessAt(policy, atMs)
  const { at } = customerPlaceAt(policy, situation, atMs)
  const isThere = at === 'room' || at === 'session'
  return buttons.map(([capability]) => {
    const decision = access?.capabilities[capability]
    const isForbidden = isThere && decision?.allowed === false
    const because = isForbidden ? reasonText(decision.decidedBy) : undefined
    return { capability, isThere, isForbidden, because }
  })
}

test('every control follows customerAccessAt, with a reason if it is forbidden', () => {
  const contexts = settingsArbitrary.chain((settings) => {
    const policy = policyOf(settings)
    const starts = accessPhases(policy.customer.access).map(({ fromMs }) => fromMs)
    return fc.record({
      policy: fc.constant(policy),
      situation: fc.constantFrom<View['situation']>('inRoom', 'opensLink'),
      start: fc.constantFrom(...starts),
      distance: fc.constantFrom(-1, 0, 1),
    })
  })
  fc.assert(
    fc.property(contexts, ({ policy, situation, start, distance }) => {
      const at: View = { ...view, situation, atMs: start + distance }
      expect(drawnRights(shown(policy, at))).toEqual(decidedRights(policy, at))
    }),
    { numRuns: 40 },
  )
  // Drawing the screens so often outlasts the usual limit where the machine has other work.
}, 60_000)

const policyWith = (changes: Changes) => policyOf(settingsWith(changes))
const none = policyWith({ access: { enabled: false } })

test.each([
  ['before the end', policyWith({}), { atMs: -1 }, 'Session'],
  ['at the end', policyWith({}), { atMs: 0 }, accessLabels.full],
  ['just before a boundary', policyWith({}), { atMs: 7 * dayMs - 1 }, accessLabels.full],
  ['at a boundary', policyWith({}), { atMs: 7 * dayMs }, 'Your access to this session has ended'],
  ['with no access, in the room', none, { atMs: 0 }, 'This session has ended'],
  [
    'with no access, at the link',
    none,
    { atMs: 0, situation: 'opensLink' as const },
    'Your access to this session has ended',
  ],
])('%s, the customer’s screen shows what the sentence says', (_, policy, change, sentence) => {
  expect(textOf(shown(policy, change)).split('\n')).toContain(sentence)
})

test('the agent is in the session, and then where they land', () => {
  const stays = policyWith({ agent: { redirect: 'stayInRoom' } })
  expect(textOf(shown(stays, { atMs: -1 }))).toContain('End session')
  expect(textOf(shown(stays, { atMs: 0 }))).toContain('nothing left to send')
  expect(textOf(shown(policyWith({}), { atMs: 0 }))).toContain('Session history')
})

test.each(['https://example.com/path', 'https://bücher.example.com/'])(
  'of %s the host is shown, in both spellings where they differ, and nothing leads or is loaded there',
  (address) => {
    const markup = shown(policyWith({ redirect: { enabled: true, url: address } }), { atMs: 0 })
    const check = checkRedirectUrl(address)
    expect(check).toMatchObject({ ok: true })
    const hosts = check.ok ? [check.typedHost, check.punycodeHost] : []
    for (const host of hosts) expect(textOf(markup)).toContain(host)
    expect(textOf(markup).includes('Browsers spell it')).toBe(new Set(hosts).size > 1)
    expect(markup).not.toMatch(/<a\b|<iframe|<img|<object|<embed|href=|src=|url\(/u)
  },
)

const inRoom = settingsWith({
  access: { continueToLimited: { enabled: true, duration: { value: 1, unit: 'days' } } },
})

test.each([
  [url, 'redirect', 0],
  [full, 'access', 0],
  [continued, 'continuation', 7 * dayMs],
] as const)(
  'where %s cannot be used, the screen of the customer says so, and that of the agent stays',
  (setting, subject, atMs) => {
    const draft = draftOf(inRoom)
    draft.customer.redirect.enabled = setting === url
    const policy = partialPolicyOf(withUnusable(draft, setting), defaultSettings)
    const text = textOf(partlyShown(policy, { atMs }))
    expect(text).toContain(settingLabels[setting])
    expect(text).toContain(unknownSentences[subject])
    expect(text).toContain('Session history')
  },
)
