import { expect, test } from 'vitest'
import { mayHaveSaved, type Failure } from './api-error.ts'

const problem = { type: 'about:blank', title: '', status: 503, detail: '' } as const

const failures: [boolean, Failure][] = [
  [true, { kind: 'unreachable' }],
  [true, { kind: 'timedOut' }],
  [true, { kind: 'notUnderstood', status: 502 }],
  [true, { kind: 'pageOutdated', status: 200 }],
  [false, { kind: 'pageOutdated', status: 412 }],
  [false, { kind: 'problem', problem: { ...problem, code: 'unavailable' } }],
  [false, { kind: 'problem', problem: { ...problem, code: 'invalidSettings', errors: [] } }],
]

test.each(failures)('a save may have been stored: %j for %j', (isUncertain, failure) => {
  expect(mayHaveSaved(failure)).toBe(isUncertain)
})
