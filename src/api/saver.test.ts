import { expect, test, vi } from 'vitest'
import { ApiError, type Failure } from './api-error.ts'
import type { Save } from './client.ts'
import { problemStatus, type SettingsDocument } from './contract.ts'
import { createSaver } from './saver.ts'
import { document, plainProblem } from './testing/documents.ts'

const cut: Failure = { kind: 'unreachable' }
const stale = (current: SettingsDocument): Failure => ({
  kind: 'problem',
  problem: {
    ...plainProblem('conflict'),
    status: problemStatus.staleVersion,
    code: 'staleVersion',
    current,
  },
})

/** What the server answers, one after the other. */
type Answers = (SettingsDocument | Failure)[]

/** A saver whose server answers with `answers`, and what it sent and how long it waited. */
function saverOf(...answers: Answers) {
  const sent: Save[] = []
  const waited: number[] = []
  let keys = 0
  const save = (one: Save) => {
    sent.push(one)
    const answer = answers.shift()
    if (!answer) throw new Error('the server has no more answers')
    return 'kind' in answer ? Promise.reject(new ApiError(answer)) : Promise.resolve(answer)
  }
  const saver = createSaver(
    { save },
    {
      random: () => 0.5,
      newKey: () => `key-${(keys += 1)}`,
      wait: (ms) => {
        waited.push(ms)
        return Promise.resolve()
      },
    },
  )
  const sentKeys = () => sent.map(({ key, version }) => `${key} on ${version}`)
  return { saver, sentKeys, waited }
}

const { settings } = document
const attempt = { settings, version: 11, origin: 'edited' } as const
const other = { ...attempt, origin: 'reset' } as const
const failureOf = (result: Promise<unknown>) => expect(result).rejects.toHaveProperty('failure')

test('a save whose connection was cut goes out again under its key, after growing pauses', async () => {
  const { saver, sentKeys, waited } = saverOf(cut, cut, document)
  expect(await saver.save(attempt)).toEqual(document)
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-1 on 11', 'key-1 on 11'])
  expect(waited).toEqual([1500, 3000])
})

test('a connection that stays cut is given up after three times', async () => {
  const { saver, sentKeys } = saverOf(cut, cut, cut)
  await expect(saver.save(attempt)).rejects.toHaveProperty('failure', cut)
  expect(sentKeys()).toHaveLength(3)
})

test.each<Failure>([
  { kind: 'timedOut' },
  { kind: 'notUnderstood', status: 502 },
  { kind: 'problem', problem: plainProblem('unavailable'), retryAfterSeconds: 0 },
  { kind: 'problem', problem: plainProblem('tooManyRequests') },
  { kind: 'problem', problem: plainProblem('serverFailed') },
  { kind: 'problem', problem: plainProblem('signInRequired') },
])('a save that failed otherwise is repeated by nobody but the person: %j', async (failure) => {
  const { saver, sentKeys } = saverOf(failure, document)
  await expect(saver.save(attempt)).rejects.toHaveProperty('failure', failure)
  expect(await saver.save(attempt)).toEqual(document)
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-1 on 11'])
})

test('another save has another key, and so has the same one after it was made', async () => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, document, document)
  await failureOf(saver.save(attempt))
  await saver.save(other)
  await saver.save(other)
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-3 on 11'])
})

test('what stands in the way is nobody else’s: the save goes on top of it', async () => {
  const later = { ...document, version: 13 }
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, stale(document), document, later)
  await failureOf(saver.save(attempt))
  expect(await saver.save(other)).toEqual(later)
  // The save in between asks, under its key, whether the lost one has made version 12.
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11', 'key-3 on 12'])
})

test('the same settings, saved by somebody else, stay in the way', async () => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, stale(document), stale(document))
  await failureOf(saver.save(attempt))
  await expect(saver.save(other)).rejects.toHaveProperty('failure', stale(document))
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11'])
})

test.each([
  [
    'other settings',
    {
      ...document,
      settings: { ...settings, agent: { ...settings.agent, redirect: 'stayInRoom' as const } },
    },
  ],
  ['a version further on', { ...document, version: 13 }],
])('%s in the way are somebody else’s, and nothing is asked', async (_, current) => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, stale(current))
  await failureOf(saver.save(attempt))
  await expect(saver.save(other)).rejects.toHaveProperty('failure', stale(current))
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11'])
})

test('where nobody says whose the version in the way is, the outcome stays open', async () => {
  const { saver } = saverOf({ kind: 'timedOut' }, stale(document), { kind: 'timedOut' })
  await failureOf(saver.save(attempt))
  await expect(saver.save(other)).rejects.toHaveProperty('failure', { kind: 'timedOut' })
})

test('without anything of its own, a saver waits by the clock and makes keys that differ', async () => {
  vi.useFakeTimers()
  try {
    const save = vi.fn<(one: Save) => Promise<SettingsDocument>>()
    save.mockRejectedValueOnce(new ApiError(cut)).mockResolvedValue(document)
    const saver = createSaver({ save })
    const saving = saver.save(attempt)
    await vi.advanceTimersByTimeAsync(999)
    expect(save).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1001)
    expect(await saving).toEqual(document)
    await saver.save(attempt)
    const keys = save.mock.calls.map(([{ key }]) => key)
    expect(new Set(keys).size).toBe(2)
    expect(keys[0]).toBe(keys[1])
  } finally {
    vi.useRealTimers()
  }
})
