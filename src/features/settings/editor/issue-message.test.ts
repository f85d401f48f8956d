import { expect, test } from 'vitest'
import { draftOf, type Draft } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { durationProblem, minutesProblem, urlProblem } from '#messages/settings-problems.ts'
import { issueMessage } from './draft-resolver.ts'

const { agent, customer } = draftOf(defaultSettings)
const { access } = customer
const tooLong = { value: '366', unit: 'days' } as const
const longer = { value: '9000', unit: 'hours' } as const
const longest = { value: '525601', unit: 'minutes' } as const

const draft: Draft = {
  agent,
  customer: {
    access: {
      ...access,
      fullDuration: tooLong,
      limitedDuration: longer,
      continueToLimited: { enabled: true, duration: longest },
    },
    redirect: { enabled: true, url: 'http://example.com' },
  },
}

const messageAt = (place: string, code: 'tooLong' | 'zero' | 'schemeNotAllowed') =>
  issueMessage({ path: place.split('.'), code }, draft)

const full = 'customer.access.fullDuration'
const limited = 'customer.access.limitedDuration'
const continued = 'customer.access.continueToLimited.duration'

test.each([
  ['customer.access.fullDuration.value', tooLong, full],
  ['customer.access.limitedDuration.value', longer, limited],
  ['customer.access.continueToLimited.duration.value', longest, continued],
] as const)('%s: the message names the typed value and its switch', (place, typed, setting) => {
  expect(messageAt(place, 'tooLong')).toBe(durationProblem('tooLong', typed, setting))
  expect(messageAt(place, 'zero')).toBe(durationProblem('zero', typed, setting))
})

test('messages about different durations or switches differ', () => {
  const messages = [
    messageAt('customer.access.fullDuration.value', 'tooLong'),
    messageAt('customer.access.limitedDuration.value', 'tooLong'),
    messageAt('customer.access.continueToLimited.duration.value', 'tooLong'),
    messageAt('customer.access.fullDuration.value', 'zero'),
    messageAt('customer.access.continueToLimited.duration.value', 'zero'),
  ]
  expect(new Set(messages).size).toBe(messages.length)
})

test('the minutes and the URL have messages of their own', () => {
  expect(messageAt('agent.endWhenInactive.minutes', 'zero')).toBe(
    minutesProblem('zero', 'agent.endWhenInactive.minutes'),
  )
  expect(messageAt('customer.redirect.url', 'schemeNotAllowed')).toBe(
    urlProblem('http://example.com'),
  )
})

test.each(['agent.redirect', 'customer.access', 'customer', 'customer.access.level'])(
  '%s is no text field, so it has no message',
  (place) => {
    expect(messageAt(place, 'zero')).toBeUndefined()
  },
)
