import { expect, test } from 'vitest'
import { groupNames, type SettingGroup } from '../../policy/setting-groups.ts'
import { settingsWith } from '../../policy/testing/settings-with.ts'
import { changedByMessages, groupLabel } from './conflict-screen.ts'
import { groupOutcome } from './group-outcome.ts'
import { faultsIn, sentenceFaultsIn } from './testing/prose.ts'

const settings = settingsWith({
  agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: 45 } },
  access: { chat: true, fullDuration: { value: 14, unit: 'days' } },
  redirect: { enabled: true, url: 'https://www.example.com/goodbye' },
})

const outcomes: [SettingGroup, string][] = [
  ['agentRedirect', 'stays in the room'],
  ['inactivity', 'after 45 minutes'],
  ['access', 'full access for 14 days'],
  ['attachments', 'full access for 14 days'],
  ['chat', 'message the agent'],
  ['customerRedirect', 'www.example.com'],
]

test.each(outcomes)('what people get from %s is a sentence that says “%s”', (group, part) => {
  const words = groupOutcome(group, settings)
  expect(sentenceFaultsIn(words)).toEqual([])
  expect(words).toContain(part)
})

test('every group has a name of its own', () => {
  const names = groupNames.map(groupLabel)
  expect(new Set(names).size).toBe(names.length)
  expect(names.flatMap(faultsIn)).toEqual([])
})

test('who changed something is said in whole sentences', () => {
  const words = Object.values(changedByMessages).flatMap((all) =>
    Object.values(all).map((sentence) => sentence('Noam')),
  )
  expect(words.flatMap(sentenceFaultsIn)).toEqual([])
})
