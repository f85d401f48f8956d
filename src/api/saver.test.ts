import { expect, test, vi } from 'vitest'
import { settingsWith } from '../policy/testing/settings-with.ts'
import { ApiError, type Failure } from './api-error.ts'
import type { Save } from './client.ts'
import { problemStatus, type SettingsDocument } from './contract.ts'
import { createSaver } from './saver.ts'
import { document, plainProblem } from './testing/documents.ts'

const dropped: Failure = { kind: 'unreachable' }
const stale = (current: SettingsDocument): Failure => ({
  kind: 'problem',
  problem: {
    ...plainProblem('conflict'),
    status: problemStatus.staleVersion,
    code: 'staleVersion',
    current,
  },
})

/** The answers of the server, in order. */
type Answers = (SettingsDocument | Failure)[]

/** Creates a saver whose server gives `answers`; also returns what it sent and its delays. */
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
  const onEarlier = vi.fn<(document: SettingsDocument) => void>()
  const saver = createSaver(
    { save },
    {
      onEarlier,
      random: () => 0.5,
      newKey: () => `key-${(keys += 1)}`,
      wait: (ms) => {
        waited.push(ms)
        return Promise.resolve()
      },
    },
  )
  const sentKeys = () => sent.map(({ key, version }) => `${key} on ${version}`)
  const earlier = () => onEarlier.mock.calls.map(([{ version }]) => version)
  return { saver, sentKeys, waited, earlier }
}

const { settings } = document
const attempt = { settings, version: 11, origin: 'edited' } as const
const other = { ...attempt, origin: 'reset' } as const
const failureOf = (result: Promise<unknown>) => expect(result).rejects.toHaveProperty('failure')

test('a save is retried with its key and growing delays after the connection dropped', async () => {
  const { saver, sentKeys, waited } = saverOf(dropped, dropped, document)
  expect(await saver.save(attempt)).toEqual({ document, isNew: true })
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-1 on 11', 'key-1 on 11'])
  expect(waited).toEqual([1500, 3000])
})

test('a save fails after three dropped connections', async () => {
  const { saver, sentKeys } = saverOf(dropped, dropped, dropped)
  await expect(saver.save(attempt)).rejects.toHaveProperty('failure', dropped)
  expect(sentKeys()).toHaveLength(3)
})

test.each<Failure>([
  { kind: 'timedOut' },
  { kind: 'notUnderstood', status: 502 },
  { kind: 'problem', problem: plainProblem('unavailable'), retryAfterSeconds: 0 },
  { kind: 'problem', problem: plainProblem('tooManyRequests') },
  { kind: 'problem', problem: plainProblem('serverFailed') },
  { kind: 'problem', problem: plainProblem('signInRequired') },
])('a save that failed otherwise is not retried: %j', async (failure) => {
  const { saver, sentKeys } = saverOf(failure, document)
  await expect(saver.save(attempt)).rejects.toHaveProperty('failure', failure)
  expect(await saver.save(attempt)).toEqual({ document, isNew: true })
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-1 on 11'])
})

test('another save has another key, and so does the same save once it has succeeded', async () => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, document, document)
  await failureOf(saver.save(attempt))
  await saver.save(other)
  await saver.save(other)
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-3 on 11'])
})

test('a save that is repeated after another one gets a new key and comes after it', async () => {
  const lost: Failure = { kind: 'timedOut' }
  const { saver, sentKeys } = saverOf(lost, lost, document)
  await failureOf(saver.save(attempt))
  await failureOf(saver.save(other))
  await saver.save(attempt)
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-3 on 11'])
})

const changed = (version: number): SettingsDocument => ({
  ...document,
  version,
  settings: { ...settings, agent: { ...settings.agent, redirect: 'stayInRoom' } },
})
/** A different save than `attempt`, from the same version. */
const further = { ...attempt, settings: settingsWith({ access: { chat: true } }) } as const

test('a save that changes nothing is not new', async () => {
  const unchanged = { ...document, version: 11 }
  const { saver } = saverOf(unchanged)
  expect(await saver.save(attempt)).toEqual({ document: unchanged, isNew: false })
})

test('a save that changes nothing is repeated after a lost save that could still arrive', async () => {
  const unchanged = { ...document, version: 11 }
  const later = { ...document, version: 13 }
  const { saver, sentKeys, earlier } = saverOf({ kind: 'timedOut' }, unchanged, changed(12), later)
  await failureOf(saver.save(further))
  expect(await saver.save(attempt)).toEqual({ document: later, isNew: true, earlier: changed(12) })
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11', 'key-3 on 12'])
  expect(earlier()).toEqual([12])
})

test.each<[what: string, answer: SettingsDocument | Failure]>([
  ['changes nothing either', { ...document, version: 11 }],
  ['is stale', stale(changed(12))],
])('a save that changes nothing is complete if the lost save %s', async (_, answer) => {
  const unchanged = { ...document, version: 11 }
  const { saver, sentKeys, earlier } = saverOf({ kind: 'timedOut' }, unchanged, answer, document)
  await failureOf(saver.save(further))
  expect(await saver.save(attempt)).toEqual({ document: unchanged, isNew: false })
  // No lost save remains.
  await saver.save(other)
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11', 'key-3 on 11'])
  expect(earlier()).toEqual([])
})

test('a save that changes nothing fails while the outcome of the lost save is unknown', async () => {
  const { saver } = saverOf(
    { kind: 'timedOut' },
    { ...document, version: 11 },
    dropped,
    dropped,
    dropped,
  )
  await failureOf(saver.save(further))
  await expect(saver.save(attempt)).rejects.toHaveProperty('failure', dropped)
})

test('a save that is stale because of a lost save is repeated on top of it', async () => {
  const later = { ...document, version: 13 }
  const { saver, sentKeys, earlier } = saverOf(
    { kind: 'timedOut' },
    stale(document),
    document,
    later,
  )
  await failureOf(saver.save(attempt))
  expect(await saver.save(further)).toEqual({ document: later, isNew: true, earlier: document })
  // The second request asks with the key of the lost save whether it created version 12.
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11', 'key-3 on 12'])
  expect(earlier()).toEqual([12])
})

test('the settings of the lost save, saved by someone else, are a conflict', async () => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, stale(document), stale(document))
  await failureOf(saver.save(attempt))
  await expect(saver.save(further)).rejects.toHaveProperty('failure', stale(document))
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11'])
})

test('the same settings, saved by someone else, leave nothing to save', async () => {
  const { saver, sentKeys } = saverOf(stale(document))
  expect(await saver.save(attempt)).toEqual({ document, isNew: false })
  expect(sentKeys()).toEqual(['key-1 on 11'])
})

test('other settings in the next version are a conflict without further requests', async () => {
  const { saver, sentKeys, earlier } = saverOf({ kind: 'timedOut' }, stale(changed(12)))
  await failureOf(saver.save(attempt))
  await expect(saver.save(further)).rejects.toHaveProperty('failure', stale(changed(12)))
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11'])
  expect(earlier()).toEqual([])
})

test('a save of someone else on top of the lost save is a conflict based on the lost save', async () => {
  const { saver, sentKeys, earlier } = saverOf({ kind: 'timedOut' }, stale(changed(13)), document)
  await failureOf(saver.save(attempt))
  await expect(saver.save(further)).rejects.toHaveProperty('failure', stale(changed(13)))
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11'])
  expect(earlier()).toEqual([12])
})

test('a lost save from an earlier version is forgotten', async () => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, stale(changed(14)))
  await failureOf(saver.save(attempt))
  await expect(saver.save({ ...further, version: 13 })).rejects.toHaveProperty('failure')
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 13'])
})

test('the outcome stays unknown if no answer tells who created the current version', async () => {
  const { saver } = saverOf({ kind: 'timedOut' }, stale(document), { kind: 'timedOut' })
  await failureOf(saver.save(attempt))
  await expect(saver.save(further)).rejects.toHaveProperty('failure', { kind: 'timedOut' })
})

test('without options, a saver waits in real time and creates distinct keys', async () => {
  vi.useFakeTimers()
  try {
    const save = vi.fn<(one: Save) => Promise<SettingsDocument>>()
    save.mockRejectedValueOnce(new ApiError(dropped)).mockResolvedValue(document)
    const saver = createSaver({ save })
    const saving = saver.save(attempt)
    await vi.advanceTimersByTimeAsync(999)
    expect(save).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1001)
    expect(await saving).toEqual({ document, isNew: true })
    await saver.save(attempt)
    const keys = save.mock.calls.map(([{ key }]) => key)
    expect(new Set(keys).size).toBe(2)
    expect(keys[0]).toBe(keys[1])
  } finally {
    vi.useRealTimers()
  }
})
