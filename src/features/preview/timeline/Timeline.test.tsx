import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { draftOf } from '../../../policy/draft.ts'
import { asPartialPolicy, partialPolicyOf } from '../../../policy/partial-policy.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsWith, type Changes } from '../../../policy/testing/settings-with.ts'
import { BeforeEnd } from '../body/BeforeEnd.tsx'
import { initialView, type View } from '../model/view.ts'
import {
  everythingOn,
  full,
  limited,
  minutes,
  withUnusable,
} from '../../../policy/testing/unusable-drafts.ts'
import { timelineOf } from '../model/timeline.ts'
import { messageAt } from './ReadOut.tsx'
import { Timeline } from './Timeline.tsx'

const policyWith = (changes: Changes) => policyOf(settingsWith(changes))
const knownWith = (changes: Changes) => asPartialPolicy(policyWith(changes))
const unusable = (...settings: SettingPath[]) =>
  partialPolicyOf(withUnusable(draftOf(everythingOn), ...settings), defaultSettings)

const view: View = { ...initialView(new Date('2026-10-22T10:00:20Z'), 'Europe/Berlin') }

const nothing = () => undefined

/** The text to read, without what is only drawn. */
const textOf = (markup: string) =>
  markup.replace(/<style[^>]*>.*?<\/style>/gu, '').replace(/<[^>]+>/gu, ' ')

const valueOf = (markup: string) => /<input[^>]* value="([^"]+)"/u.exec(markup)?.[1]

type TimelineProps = Partial<Parameters<typeof Timeline>[0]>

const timelineWith = (props: TimelineProps) =>
  renderToStaticMarkup(
    <Timeline policy={knownWith({})} view={view} onMove={nothing} onJump={nothing} {...props} />,
  )

const endsWith = (
  changes: Changes,
  cause: View['cause'],
  inactivity = knownWith(changes).agent.inactivity,
) => textOf(renderToStaticMarkup(<BeforeEnd inactivity={inactivity} view={{ ...view, cause }} />))

const inactive: Changes = { agent: { endWhenInactive: { enabled: true, minutes: 30 } } }

test('7 days across a clock change are 168 hours, and end an hour earlier by local time', () => {
  const text = textOf(timelineWith({}))
  expect(text).toContain('7 days (168 hours)')
  expect(text).toContain('Oct 22, 2026, 12:00 GMT+2')
  expect(text).toContain('Oct 29, 2026, 11:00 GMT+1')
})

test('the time zone only affects how instants are written', () => {
  const markup = timelineWith({ view: { ...view, timeZone: 'Asia/Kathmandu' } })
  expect(textOf(markup)).toContain('Oct 29, 2026, 15:45 GMT+5:45')
  expect(valueOf(markup)).toBeDefined()
  expect(valueOf(markup)).toBe(valueOf(timelineWith({})))
})

test('an unusable value is named, and no instant is invented for it', () => {
  const text = textOf(timelineWith({ policy: unusable(full) }))
  expect(text).toContain('Duration of full access cannot be used')
  expect(text).not.toContain('No access')
  expect(text.match(/2026/gu)).toHaveLength(2)
})

test('the saved track is above the draft, and their differences are described', () => {
  const compareWith = policyWith({ access: { fullDuration: { value: 8, unit: 'days' } } })
  const text = textOf(timelineWith({ compareWith }))
  expect(text.indexOf('Saved')).toBeLessThan(text.indexOf('Draft'))
  expect(text).toMatch(/Full access ends\s+Oct 29[^.]*From here on, saved and draft differ\./u)
  expect(text).toMatch(/Full access ends as saved\s+Oct 30[^.]*the same again\./u)
  expect(textOf(timelineWith({}))).not.toContain('Saved')
})

test('an end by the agent shows no last activity', () => {
  const text = endsWith(inactive, 'agentEndsSession')
  expect(text).toContain('The agent clicks End session, and the session ends: Oct 22, 2026, 12:00')
  expect(text).not.toContain('Last counted activity')
})

test('an end by inactivity starts at the last activity that counts', () => {
  const text = endsWith(inactive, 'agentInactive')
  expect(text).toMatch(/Last counted activity of the agent: Oct 22, 2026, 11:30 GMT\+2\./u)
  expect(text).toMatch(/30 minutes without activity of the agent\./u)
  expect(text).toMatch(/The session ends automatically: Oct 22, 2026, 12:00 GMT\+2\./u)
})

test('sessions never end automatically with the setting off, and at an unknown time with unusable minutes', () => {
  expect(endsWith({}, 'agentInactive')).toContain('Sessions don’t end automatically')
  const unknown = endsWith({}, 'agentInactive', unusable(minutes).agent.inactivity)
  expect(unknown).toContain('until Minutes of inactivity is valid')
  expect(unknown).not.toContain('Sessions don’t end automatically')
})

const hour = 60 * 60_000

test('the handle describes the access just before, at and just after the end of full access', () => {
  const hourThenMonth = knownWith({
    access: {
      fullDuration: { value: 1, unit: 'hours' },
      continueToLimited: { enabled: true, duration: { value: 30, unit: 'days' } },
    },
  })
  const model = timelineOf({
    policy: hourThenMonth,
    compareWith: policyWith({}),
    cause: 'agentEndsSession',
  })
  const at = (ms: number) => messageAt(model, ms)
  expect(at(hour - 1)).toMatch(/^Full access, 1 millisecond before .*complete documents/u)
  expect(at(hour)).toMatch(/^Limited access, at the instant .* Saved: Full access\.$/u)
  expect(at(hour)).not.toContain('can complete')
  expect(at(hour + 1)).toMatch(/^Limited access, 1 millisecond after full access ends/u)
  expect(at(-1)).toBe('Session, 1 millisecond before the end. The session is open.')
})

test('the handle explains why something is unknown', () => {
  const isLimited = settingsWith({ access: { level: 'limited' } })
  const draft = withUnusable(draftOf(isLimited), limited)
  const policy = partialPolicyOf(draft, defaultSettings)
  expect(messageAt(timelineOf({ policy, cause: 'agentEndsSession' }), 24 * hour)).toBe(
    'Unknown, 1 day after the session. Duration of limited access cannot be used.',
  )
})
