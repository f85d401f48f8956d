import { expect, test, vi } from 'vitest'
import { settingsWith } from '../policy/testing/settings-with.ts'
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

test('a save whose connection was cut goes out again under its key, after growing pauses', async () => {
  const { saver, sentKeys, waited } = saverOf(cut, cut, document)
  expect(await saver.save(attempt)).toEqual({ document, isNew: true })
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
  expect(await saver.save(attempt)).toEqual({ document, isNew: true })
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-1 on 11'])
})

test('another save has another key, and so has the same one after it was made', async () => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, document, document)
  await failureOf(saver.save(attempt))
  await saver.save(other)
  await saver.save(other)
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-3 on 11'])
})

test('a save asked for again after another one is a save of its own, which comes after that', async () => {
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
/** Another save than `attempt`, from the same version. */
const further = { ...attempt, settings: settingsWith({ access: { chat: true } }) } as const

test('a save that the server takes for no change is not new', async () => {
  const unchanged = { ...document, version: 11 }
  const { saver } = saverOf(unchanged)
  expect(await saver.save(attempt)).toEqual({ document: unchanged, isNew: false })
})

test('a save that changed nothing comes after a lost one, which could still arrive', async () => {
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
  ['comes too late', stale(changed(12))],
])('a save that changed nothing is done when the lost one %s', async (_, answer) => {
  const unchanged = { ...document, version: 11 }
  const { saver, sentKeys, earlier } = saverOf({ kind: 'timedOut' }, unchanged, answer, document)
  await failureOf(saver.save(further))
  expect(await saver.save(attempt)).toEqual({ document: unchanged, isNew: false })
  // Nothing is left to ask after.
  await saver.save(other)
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11', 'key-3 on 11'])
  expect(earlier()).toEqual([])
})

test('where the lost one is not heard of, a save that changed nothing is not certain', async () => {
  const { saver } = saverOf({ kind: 'timedOut' }, { ...document, version: 11 }, cut, cut, cut)
  await failureOf(saver.save(further))
  await expect(saver.save(attempt)).rejects.toHaveProperty('failure', cut)
})

test('what stands in the way is nobody else’s: the save goes on top of it', async () => {
  const later = { ...document, version: 13 }
  const { saver, sentKeys, earlier } = saverOf(
    { kind: 'timedOut' },
    stale(document),
    document,
    later,
  )
  await failureOf(saver.save(attempt))
  expect(await saver.save(further)).toEqual({ document: later, isNew: true, earlier: document })
  // The save in between asks, under its key, whether the lost one has made version 12.
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11', 'key-3 on 12'])
  expect(earlier()).toEqual([12])
})

test('the same settings as the lost save’s, saved by somebody else, stay in the way', async () => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, stale(document), stale(document))
  await failureOf(saver.save(attempt))
  await expect(saver.save(further)).rejects.toHaveProperty('failure', stale(document))
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11'])
})

test('the very same settings, saved by somebody else, leave nothing to save', async () => {
  const { saver, sentKeys } = saverOf(stale(document))
  expect(await saver.save(attempt)).toEqual({ document, isNew: false })
  expect(sentKeys()).toEqual(['key-1 on 11'])
})

test('other settings in the next version are somebody else’s, and nothing is asked', async () => {
  const { saver, sentKeys, earlier } = saverOf({ kind: 'timedOut' }, stale(changed(12)))
  await failureOf(saver.save(attempt))
  await expect(saver.save(further)).rejects.toHaveProperty('failure', stale(changed(12)))
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11'])
  expect(earlier()).toEqual([])
})

test('somebody else on top of the lost save is a conflict that starts from the lost save', async () => {
  const { saver, sentKeys, earlier } = saverOf({ kind: 'timedOut' }, stale(changed(13)), document)
  await failureOf(saver.save(attempt))
  await expect(saver.save(further)).rejects.toHaveProperty('failure', stale(changed(13)))
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 11', 'key-1 on 11'])
  expect(earlier()).toEqual([12])
})

test('a lost save from a version that was left behind is not asked after', async () => {
  const { saver, sentKeys } = saverOf({ kind: 'timedOut' }, stale(changed(14)))
  await failureOf(saver.save(attempt))
  await expect(saver.save({ ...further, version: 13 })).rejects.toHaveProperty('failure')
  expect(sentKeys()).toEqual(['key-1 on 11', 'key-2 on 13'])
})

test('where nobody says whose the version in the way is, the outcome stays open', async () => {
  const { saver } = saverOf({ kind: 'timedOut' }, stale(document), { kind: 'timedOut' })
  await failureOf(saver.save(attempt))
  await expect(saver.save(further)).rejects.toHaveProperty('failure', { kind: 'timedOut' })
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
    expect(await saving).toEqual({ document, isNew: true })
    await saver.save(attempt)
    const keys = save.mock.calls.map(([{ key }]) => key)
    expect(new Set(keys).size).toBe(2)
    expect(keys[0]).toBe(keys[1])
  } finally {
    vi.useRealTimers()
  }
})
