import { describe, expect, test } from 'vitest'
import { maxReasonLength } from '../api/contract.ts'
import { defaultSettings } from '../policy/settings.ts'
import { errorsOf, testApi } from './testing/test-api.ts'
import { put, withMinutes } from './testing/requests.ts'

const { agent, customer } = defaultSettings

describe('the body', () => {
  test.each(['null', '[]', '"x"', '1', 'true'])('%s is not an object', async (body) => {
    expect(await errorsOf({ body })).toEqual([': notAnObject'])
  })

  test('reports every unknown key at every level', async () => {
    const settings = {
      a: 1,
      agent: { ...agent, b: 1, endWhenInactive: { ...agent.endWhenInactive, c: 1 } },
      customer: {
        ...customer,
        'd/~': 1,
        access: {
          ...customer.access,
          e: 1,
          fullDuration: { ...customer.access.fullDuration, f: 1 },
          continueToLimited: {
            ...customer.access.continueToLimited,
            g: 1,
            duration: { value: 1, unit: 'days', h: 1 },
          },
        },
        redirect: { ...customer.redirect, i: 1 },
      },
    }
    expect(await errorsOf({ json: { settings, origin: 'edited', j: 1 } })).toEqual([
      '/a: unknownKey',
      '/agent/b: unknownKey',
      '/agent/endWhenInactive/c: unknownKey',
      '/customer/access/continueToLimited/duration/h: unknownKey',
      '/customer/access/continueToLimited/g: unknownKey',
      '/customer/access/e: unknownKey',
      '/customer/access/fullDuration/f: unknownKey',
      '/customer/d~1~0: unknownKey',
      '/customer/redirect/i: unknownKey',
      '/j: unknownKey',
    ])
  })

  test('reports every wrong type', async () => {
    const settings = {
      agent: { redirect: 1, endWhenInactive: { enabled: true, minutes: '30' } },
      customer: {
        access: {
          enabled: true,
          level: 'fullTimeRestricted',
          fullDuration: null,
          limitedDuration: [],
          attachments: 'on',
          chat: 0,
          continueToLimited: { enabled: 'no' },
        },
        redirect: { enabled: true, url: {} },
      },
    }
    expect(await errorsOf({ settings })).toEqual([
      '/agent/endWhenInactive/minutes: notWholeNumber',
      '/agent/redirect: notOneOf',
      '/customer/access/attachments: notBoolean',
      '/customer/access/chat: notBoolean',
      '/customer/access/continueToLimited/enabled: notBoolean',
      '/customer/access/fullDuration: notAnObject',
      '/customer/access/limitedDuration: notAnObject',
      '/customer/redirect/url: notText',
    ])
  })

  test('reports values out of range with their codes', async () => {
    const settings = {
      agent: { ...agent, endWhenInactive: { enabled: true, minutes: 0 } },
      customer: {
        access: { ...customer.access, fullDuration: { value: 366, unit: 'days' } },
        redirect: { enabled: true, url: 'javascript:alert(1)' },
      },
    }
    expect(await errorsOf({ settings })).toEqual([
      '/agent/endWhenInactive/minutes: zero',
      '/customer/access/fullDuration/value: tooLong',
      '/customer/redirect/url: schemeNotAllowed',
    ])
  })

  test('requires settings and an origin', async () => {
    expect(await errorsOf({ json: { origin: 'edited' } })).toEqual(['/settings: notAnObject'])
    expect(await errorsOf({ settings: null })).toEqual(['/settings: notAnObject'])
    expect(await errorsOf({ json: { settings: defaultSettings } })).toEqual(['/origin: required'])
    const json = { settings: defaultSettings, origin: 'guessed' }
    expect(await errorsOf({ json })).toEqual(['/origin: notOneOf'])
  })
})

/** Returns the text of a valid save in which `to` replaces `from`. */
function altered(from: string, to: string): string {
  const text = JSON.stringify({ settings: withMinutes(5), origin: 'edited' })
  if (!text.includes(from)) throw new Error(`there is no ${from}`)
  return text.replace(from, to)
}

describe('JSON that JSON.parse accepts silently', () => {
  test.each([
    ['"origin":"edited"', '"origin":"reset","origin":"edited"', '/origin'],
    ['{"settings":', '{"settings":{},"settings":', '/settings'],
    ['"agent":', '"agent":1,"agent":', '/agent'],
    ['"chat":', '"chat":true,"chat":', '/customer/access/chat'],
    ['"chat":', '"ch\\u0061t":true,"chat":', '/customer/access/chat'],
  ])('a duplicate key: %s', async (from, to, pointer) => {
    expect(await errorsOf({ body: altered(from, to) })).toEqual([`${pointer}: duplicateKey`])
  })

  test.each([
    ['{"settings":', '{"__proto__":{},"settings":', '/__proto__'],
    ['"agent":{', '"agent":{"__proto__":{"x":1},', '/agent/__proto__'],
    ['"redirect":{', '"redirect":{"\\u005f_proto__":null,', '/customer/redirect/__proto__'],
  ])('__proto__: %s', async (from, to, pointer) => {
    expect(await errorsOf({ body: altered(from, to) })).toEqual([`${pointer}: unknownKey`])
  })

  test('the same key in two objects is valid', async () => {
    const body = altered('"origin"', '"reason":"\\"agent\\": {\\"agent\\"}","origin"')
    expect((await testApi().api(put({ body }))).status).toBe(200)
  })

  test.each(['constructor', 'toString', 'hasOwnProperty'])('a key %s', async (key) => {
    const settings = { ...defaultSettings, [key]: 1 }
    expect(await errorsOf({ settings })).toEqual([`/${key}: unknownKey`])
  })
})

const withReason = (reason: unknown) => ({
  json: { settings: withMinutes(5), origin: 'edited', reason },
})

const withUrl = (enabled: boolean) => ({
  settings: {
    agent,
    customer: { ...customer, redirect: { enabled, url: 'https://example.com/\uDE00' } },
  },
})

describe('the reason', () => {
  test('may have 500 characters, but not one more', async () => {
    const response = await testApi().api(put(withReason('x'.repeat(maxReasonLength))))
    expect(response.status).toBe(200)
    const errors = await errorsOf(withReason('x'.repeat(maxReasonLength + 1)))
    expect(errors).toEqual(['/reason: reasonTooLong'])
  })

  test.each([1, null, {}, ['x']])('must not be %j', async (reason) => {
    expect(await errorsOf(withReason(reason))).toEqual(['/reason: notText'])
  })

  test('must not contain a lone surrogate, and neither must the URL', async () => {
    expect(await errorsOf(withReason('\uD83D'))).toEqual(['/reason: notText'])
    expect((await testApi().api(put(withReason('\uD83D\uDE00')))).status).toBe(200)
    expect(await errorsOf(withUrl(false))).toEqual(['/customer/redirect/url: notText'])
    expect(await errorsOf(withUrl(true))).toEqual(['/customer/redirect/url: controlCharacter'])
  })
})
