import { describe, expect, test } from 'vitest'
import { refused, testApi } from './testing/test-api.ts'
import { put, withMinutes } from './testing/requests.ts'

describe('the conditions of a save', () => {
  test.each(['1', '"0', '0"', '*', '""0""', 'w/"0"', '"0", *', ''])(
    'If-Match %j is refused',
    async (tags) => {
      expect(await refused({ headers: { 'if-match': tags } })).toMatchObject({
        code: 'invalidRequest',
      })
    },
  )

  test.each(['W/"0"', '"00"', '"x"', '"1", W/"0"', '""'])(
    'If-Match %j does not match version 0',
    async (tags) => {
      expect(await refused({ headers: { 'if-match': tags } })).toMatchObject({
        code: 'staleVersion',
        current: { version: 0 },
      })
    },
  )

  test.each(['"0"', '"7", "0"', 'W/"0" ,\t"0"', '"a,b","0"'])(
    'If-Match %j matches version 0',
    async (tags) => {
      const sent = { settings: withMinutes(5), headers: { 'if-match': tags } }
      expect((await testApi().api(put(sent))).status).toBe(200)
    },
  )

  test.each([null, '', 'two words', 'a, b', 'caf\u00e9', 'x'.repeat(129)])(
    'Idempotency-Key %j is refused',
    async (key) => {
      expect(await refused({ headers: { 'idempotency-key': key } })).toMatchObject({
        code: 'invalidRequest',
      })
    },
  )

  test('an Idempotency-Key of 128 characters is accepted', async () => {
    const sent = { settings: withMinutes(5), key: 'x'.repeat(128) }
    expect((await testApi().api(put(sent))).status).toBe(200)
  })
})
