import { expect, test } from 'vitest'
import type { Failure } from '../../../api/api-error.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { conflictOf } from './conflict-of.ts'
import type { SaveState } from './use-save.ts'

const current: SettingsDocument = {
  schemaVersion: 1,
  version: 13,
  savedAt: '2026-11-22T10:00:00Z',
  savedBy: { name: 'Noam' },
  settings: defaultSettings,
}

const base = { type: 'about:blank', title: '', status: 412, detail: '' } as const

test('a stale save says what somebody else saved', () => {
  const problem = { ...base, code: 'staleVersion', current } as const
  const state: SaveState = { kind: 'failed', failure: { kind: 'problem', problem } }
  expect(conflictOf(state)).toEqual(current)
})

const failures: Failure[] = [
  { kind: 'unreachable' },
  { kind: 'timedOut' },
  { kind: 'notUnderstood', status: 412 },
  { kind: 'problem', problem: { ...base, code: 'conflict' } },
  { kind: 'problem', problem: { ...base, code: 'invalidSettings', errors: [] } },
]

const others: SaveState[] = [
  { kind: 'idle' },
  { kind: 'saving' },
  { kind: 'saved', document: current, isNew: true },
  ...failures.map((failure): SaveState => ({ kind: 'failed', failure })),
]

test.each(others)('no conflict: %j', (state) => {
  expect(conflictOf(state)).toBeUndefined()
})
