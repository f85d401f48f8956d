import { expect, test } from 'vitest'
import { maxReasonLength, saveRequestSchema } from '../../../api/contract.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { reasonExcess, reasonOf } from './reason.ts'

test.each([
  ['', 0],
  ['x'.repeat(maxReasonLength), 0],
  [` ${'x'.repeat(maxReasonLength)}\n`, 0],
  ['x'.repeat(maxReasonLength + 1), 1],
  ['😀'.repeat(maxReasonLength), 0],
  ['😀'.repeat(maxReasonLength + 1), 1],
])('the length of a reason is counted as the contract does', (text, excess) => {
  expect(reasonExcess(text)).toBe(excess)
  const body = { settings: defaultSettings, origin: 'edited', ...reasonOf(text) }
  expect(saveRequestSchema.safeParse(body).success).toBe(excess === 0)
})

test.each(['', ' ', '\n\t'])('a reason of spaces is not sent', (text) => {
  expect(reasonOf(text)).toEqual({})
})

test('a reason is sent without outer spaces', () => {
  expect(reasonOf(' Legal asked for 14 days \n')).toEqual({ reason: 'Legal asked for 14 days' })
})
