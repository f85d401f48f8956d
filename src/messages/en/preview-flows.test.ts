import { expect, test } from 'vitest'
import { allFlows, type Flow } from '../../policy/flows.ts'
import { excludedToggle, flowName, flowOff, flowsPage } from './preview-flows.ts'
import { faultsIn, sentenceFaultsIn } from './testing/prose.ts'

test('a flow is named by what it is made of', () => {
  const flow: Flow = {
    landing: 'stayInRoom',
    access: { level: 'fullTimeRestricted', attachments: true, chat: true, thenLimited: true },
    redirects: true,
  }
  expect(flowName(flow)).toBe(
    'Stay in room · Full access for a time, then limited · attachments · chat · redirect',
  )
  expect(flowName({ landing: 'welcomePage', access: { level: 'none' }, redirects: false })).toBe(
    'Back to Welcome page · No access',
  )
})

test('a flow names what it leaves out', () => {
  const level = 'fullTimeRestricted' as const
  const access = { level, attachments: false, chat: true, thenLimited: false }
  expect(flowOff({ landing: 'stayInRoom', access, redirects: false })).toBe(
    'Off: attachments, continue to limited access, redirect',
  )
  const none = { landing: 'stayInRoom', access: { level: 'none' }, redirects: true } as const
  expect(flowOff(none)).toBe('')
})

test('why a level never has a toggle is a sentence', () => {
  const sentences = (['fullUnlimited', 'limited', 'none'] as const).flatMap((level) =>
    (['attachments', 'chat', 'thenLimited'] as const).flatMap(
      (toggle) => excludedToggle(level, toggle) ?? [],
    ),
  )
  expect(sentences).toHaveLength(7)
  expect(sentences.flatMap(sentenceFaultsIn)).toEqual([])
})

test('no two flows have the same name, and no name has a fault', () => {
  const names = allFlows().map(flowName)
  expect(new Set(names).size).toBe(names.length)
  expect(names.flatMap(faultsIn)).toEqual([])
})

test.each([
  [0, 'of 56 flows'],
  [1, '1 of 56'],
  [56, 'All 56'],
])('%i shown flows are said in a sentence', (count, part) => {
  const said = flowsPage.shown(count, 56)
  expect(sentenceFaultsIn(said)).toEqual([])
  expect(said).toContain(part)
})
