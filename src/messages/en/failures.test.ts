import { expect, test } from 'vitest'
import type { Failure } from '../../api/api-error.ts'
import type {
  PlainProblemCode,
  Problem,
  ProblemCode,
  SettingsDocument,
} from '../../api/contract.ts'
import { defaultSettings } from '../../policy/settings.ts'
import { failureMessage, loadFailureMessage } from './failures.ts'
import { sentenceFaultsIn } from './testing/prose.ts'

const current: SettingsDocument = {
  schemaVersion: 1,
  version: 13,
  savedAt: '2026-11-22T10:00:00Z',
  savedBy: { name: 'Dana Levi' },
  settings: defaultSettings,
}

const base = { type: 'about:blank', title: 'A title', status: 500, detail: 'DETAIL' } as const
const plain = (code: PlainProblemCode): Problem => ({ ...base, code })

/** One problem of every code; the type holds that none is forgotten. */
const problems: Record<ProblemCode, Problem> = {
  notJson: plain('notJson'),
  invalidRequest: plain('invalidRequest'),
  signInRequired: plain('signInRequired'),
  notPermitted: plain('notPermitted'),
  notFound: plain('notFound'),
  methodNotAllowed: plain('methodNotAllowed'),
  conflict: plain('conflict'),
  staleVersion: { ...base, code: 'staleVersion', current },
  bodyTooLarge: plain('bodyTooLarge'),
  unsupportedMediaType: plain('unsupportedMediaType'),
  invalidSettings: { ...base, code: 'invalidSettings', errors: [] },
  keyReused: plain('keyReused'),
  versionRequired: plain('versionRequired'),
  tooManyRequests: plain('tooManyRequests'),
  serverFailed: plain('serverFailed'),
  storedDocumentUnreadable: {
    ...base,
    code: 'storedDocumentUnreadable',
    raw: '{{',
    version: 12,
  },
  unavailable: plain('unavailable'),
  noRoom: plain('noRoom'),
}

const failures: [string, Failure][] = [
  ['unreachable', { kind: 'unreachable' }],
  ['timedOut', { kind: 'timedOut' }],
  ['notUnderstood', { kind: 'notUnderstood', status: 502 }],
  ['pageOutdated', { kind: 'pageOutdated', status: 412 }],
  ...Object.entries(problems).map(([code, problem]): [string, Failure] => [
    code,
    { kind: 'problem', problem },
  ]),
]

test.each(failures)('%s is said in whole sentences', (_, failure) => {
  expect(sentenceFaultsIn(failureMessage(failure))).toEqual([])
})

test.each(failures)('%s is said in our words, not in those of the server', (_, failure) => {
  expect(failureMessage(failure)).not.toMatch(/DETAIL|A title|about:blank|\{\{/u)
})

test('what was not understood names its status', () => {
  expect(failureMessage({ kind: 'notUnderstood', status: 502 })).toContain('502')
})

test('somebody who never signed in is not told that they no longer are', () => {
  const failure: Failure = { kind: 'problem', problem: problems.signInRequired }
  expect(loadFailureMessage(failure, false)).toContain('no longer')
  expect(loadFailureMessage(failure, true)).not.toContain('no longer')
  expect(sentenceFaultsIn(loadFailureMessage(failure, true))).toEqual([])
})

test('what needs different things done is said differently', () => {
  const told = ['signInRequired', 'notPermitted', 'noRoom', 'staleVersion', 'unavailable'] as const
  const words = told.map((code) => failureMessage({ kind: 'problem', problem: problems[code] }))
  const kinds = failures.slice(0, 4).map(([, failure]) => failureMessage(failure))
  expect(new Set([...words, ...kinds]).size).toBe(9)
})

test.each(['tooManyRequests', 'unavailable'] as const)('%s says when to try again', (code) => {
  const words = (retryAfterSeconds?: number) =>
    failureMessage({
      kind: 'problem',
      problem: problems[code],
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    })
  expect(words(1)).toMatch(/\b1 second\b/u)
  expect(words(7)).toMatch(/\b7 seconds\b/u)
  expect(words(3600)).toMatch(/\b60 minutes\b/u)
  expect(words()).not.toMatch(/\d/u)
  // The time has come: there is nothing to wait for.
  expect(words(0)).toBe(words())
})
