import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { accessPhases } from '../../../policy/access.ts'
import { allFlows, exampleOf, flowId } from '../../../policy/flows.ts'
import { policyOf, type Policy } from '../../../policy/policy.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { accessLabels, capabilityLabels } from '#messages/labels.ts'
import { policySentences } from '#messages/outcome.ts'
import type { View } from '../model/view.ts'
import { FlowPicture } from './FlowPicture.tsx'
import { palettes } from './palette.ts'
import { SmallPicture } from './SmallPicture.tsx'

const minute = 60_000
const view: View = {
  cause: 'agentEndsSession',
  situation: 'opensLink',
  atMs: 0,
  endedAtMs: Date.parse('2026-11-22T10:00:00Z'),
  timeZone: 'Asia/Tokyo',
}
const flows = allFlows().map((flow) => [flowId(flow), policyOf(exampleOf(flow))] as const)

const draw = (policy: Policy, change: Partial<View> = {}, palette = palettes.light) =>
  renderToStaticMarkup(
    <FlowPicture policy={policy} view={{ ...view, ...change }} palette={palette} />,
  )

const drawSmall = (policy: Policy) =>
  renderToStaticMarkup(<SmallPicture policy={policy} palette={palettes.light} />)

const coloursIn = (svg: string) => new Set(svg.match(/#[\da-f]{6}/gu))

/** The text of a drawing, with its lines joined. */
const textIn = (svg: string) =>
  svg
    .replaceAll('</tspan><tspan', '</tspan> <tspan')
    .replaceAll(/<[^>]*>/gu, '|')
    .replaceAll(/\| ?\|/gu, ' ')
    .replaceAll(/[|\s]+/gu, ' ')
    .replaceAll('&#x27;', '’')

test.each(flows)('the picture of %s shows its phases and both sentences', (_, policy) => {
  const text = textIn(draw(policy))
  for (const { access } of accessPhases(policy.customer.access)) {
    expect(text).toContain(accessLabels[access])
  }
  for (const sentence of Object.values(policySentences(policy))) expect(text).toContain(sentence)
})

test('a picture is self-contained: no class, style, variable or external resource', () => {
  for (const [, policy] of flows) {
    const svg = draw(policy)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u)
    expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/u)
    expect(svg.replace(/xmlns="[^"]*"/u, '')).not.toMatch(
      /class=|style=|var\(|href=|url\(|<image|NaN|undefined/u,
    )
  }
})

test('each palette has colours of its own', () => {
  const [, policy] = flows[0] ?? []
  if (policy === undefined) throw new Error('there is no flow')
  const light = coloursIn(draw(policy))
  const dark = coloursIn(draw(policy, {}, palettes.dark))
  expect(light.size).toBeGreaterThan(4)
  expect([...light].filter((colour) => dark.has(colour))).toEqual([])
})

const continued = policyOf(
  settingsWith({
    access: {
      fullDuration: { value: 1, unit: 'minutes' },
      continueToLimited: { enabled: true, duration: { value: 365, unit: 'days' } },
    },
  }),
)

test.each([
  [-1, 'Session', null],
  [0, 'Session room, full access', 'm0 -5'],
  [minute - 1, 'Session room, full access', 'm0 -5'],
  [minute, 'Session room, limited access', 'm0 -10'],
  [minute + 365 * 24 * 60 * minute - 1, 'Session room, limited access', 'm0 -10'],
  [minute + 365 * 24 * 60 * minute, 'Your access to this session has ended', null],
])('the picture shows where the customer is %i ms after the end: %s', (atMs, place, sign) => {
  const svg = draw(continued, { atMs })
  expect(textIn(svg)).toContain(place)
  const first = svg.split(`>${capabilityLabels.completeDocuments}<`, 2)
  expect(first.length === 1 ? null : first[0]?.match(/m[01] -\d+/gu)?.at(-1)).toBe(sign)
})

test('instants are in the named time zone of the view, and both lengths are shown', () => {
  const text = textIn(draw(continued))
  expect(text).toContain('Nov 22, 2026, 19:00 GMT+9 to Nov 22, 2026, 19:01 GMT+9')
  expect(text).toContain('365 days (8,760 hours)')
})

test('with inactivity off, the picture explains that the session does not end', () => {
  const text = textIn(draw(continued, { cause: 'agentInactive' }))
  expect(text).toContain('Sessions don’t end automatically')
})

test.each(flows)('the small picture of %s shows its phases', (_, policy) => {
  for (const { access } of accessPhases(policy.customer.access)) {
    expect(textIn(drawSmall(policy))).toContain(accessLabels[access])
  }
})
