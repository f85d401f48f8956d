import { settingsDifferences } from '../policy/differences.ts'
import { ApiError } from './api-error.ts'
import type { Client, Save } from './client.ts'
import type { SettingsDocument } from './contract.ts'
import { randomId } from './random-id.ts'
import { backoffMs, wait, type Wait } from './retries.ts'

/** A save without its idempotency key. */
export type SaveAttempt = Omit<Save, 'key'>

/** A completed save. `isNew` is false if the server already had these settings. */
export type Saved = {
  document: SettingsDocument
  isNew: boolean
  /** The document of an earlier save with a lost answer; this save is on top of it. */
  earlier?: SettingsDocument
}

/** Saves one document. At most one save may be pending at a time. */
export type Saver = {
  /** @throws {ApiError} as {@link Client} does */
  save: (attempt: SaveAttempt) => Promise<Saved>
}

/** The options of {@link createSaver}, for tests. */
export type SaverOptions = {
  wait?: Wait
  random?: () => number
  newKey?: () => string
  /**
   * Receives the document of a save with a lost answer, once it is known. The current draft started
   * from that document, even if someone else has saved on top of it.
   */
  onEarlier?: (document: SettingsDocument) => void
}

/** The number of automatic retries of a save after a dropped connection. */
const maxRetries = 2

const isSame = (save: Save, attempt: SaveAttempt) =>
  JSON.stringify({ ...save, key: '' }) === JSON.stringify({ ...attempt, key: '' })

/** Returns the current document if a save failed because it was stale. */
function currentOf(error: unknown): SettingsDocument | undefined {
  if (!(error instanceof ApiError) || error.failure.kind !== 'problem') return undefined
  const { problem } = error.failure
  return problem.code === 'staleVersion' ? problem.current : undefined
}

const hasSettings = ({ settings }: SettingsDocument, save: SaveAttempt) =>
  settingsDifferences(settings, save.settings).length === 0

/** Returns true if `save` may have created `document` or an earlier version. */
const mayHaveCreated = (save: Save, document: SettingsDocument) =>
  document.version > save.version + 1 || hasSettings(document, save)

/**
 * Creates the saver of a page. It remembers the saves with an unknown outcome:
 * - It sends the same save again with the same key, so that the server recognizes it.
 * - After a dropped connection, it retries a save automatically with the same key. The answer is the
 *   same whether the server acted or not. After a refusal or a timeout, the person has to save again.
 * - If a save is stale because of one of these earlier saves, it saves again on top of that version.
 * - If a save is stale but the current settings are the same, nothing is left to save.
 * - A save without changes is complete only when no earlier save can arrive after it.
 */
export function createSaver(client: Pick<Client, 'save'>, options: SaverOptions = {}): Saver {
  const { random, newKey = randomId } = options
  const pause = options.wait ?? wait
  let unanswered: Save[] = []

  async function send(one: Save, count = 0): Promise<SettingsDocument> {
    try {
      return await client.save(one)
    } catch (error) {
      const wasDropped = error instanceof ApiError && error.failure.kind === 'unreachable'
      if (!wasDropped || count === maxRetries) throw error
    }
    await pause(backoffMs(count, random))
    return await send(one, count + 1)
  }

  /**
   * Returns the document that one of the unanswered `saves` created, given the `current` document. The
   * key identifies it; the settings do not, because someone else may have saved the same ones. A save
   * that is sent again is recognized or stale, and creates nothing.
   */
  async function createdBy(
    saves: readonly Save[],
    current: SettingsDocument,
  ): Promise<SettingsDocument | undefined> {
    const [first, ...rest] = saves.filter((one) => mayHaveCreated(one, current))
    if (!first) return undefined
    try {
      return await send(first)
    } catch (error) {
      if (!currentOf(error)) throw error
      return await createdBy(rest, current)
    }
  }

  /**
   * Returns the document that one of the unanswered `saves` created. Sends them again, which creates
   * a version unless they are stale, so that a pending one cannot arrive later.
   */
  async function settled(saves: readonly Save[]): Promise<SettingsDocument | undefined> {
    const [first, ...rest] = saves
    if (!first) return undefined
    try {
      const created = await send(first)
      return created.version > first.version ? created : await settled(rest)
    } catch (error) {
      const current = currentOf(error)
      if (!current) throw error
      return await createdBy(rest, current)
    }
  }

  /** Saves on top of the document that an earlier save created. */
  async function saveAfter(own: SettingsDocument, attempt: SaveAttempt): Promise<Saved> {
    options.onEarlier?.(own)
    return { ...(await save({ ...attempt, version: own.version })), earlier: own }
  }

  /** Recovers from `error` if the current document is the person's own or has the same settings. */
  async function recover(
    error: unknown,
    attempt: SaveAttempt,
    earlier: readonly Save[],
  ): Promise<Saved> {
    const current = currentOf(error)
    if (!current) throw error
    unanswered = [...earlier]
    if (hasSettings(current, attempt)) return { document: current, isNew: false }
    const own = await createdBy(earlier, current)
    if (!own) throw error
    if (own.version === current.version) return await saveAfter(own, attempt)
    options.onEarlier?.(own)
    throw error
  }

  async function save(attempt: SaveAttempt): Promise<Saved> {
    // Saves from another version are stale by now, or the person has seen their result.
    const known = unanswered.filter(({ version }) => version === attempt.version)
    const last = known.at(-1)
    // Reuse only the last save: if it is repeated after another one, it must come after that one.
    const one = last && isSame(last, attempt) ? last : { ...attempt, key: newKey() }
    const earlier = known.filter((each) => each !== one)
    unanswered = [...earlier, one]
    let document: SettingsDocument
    try {
      document = await send(one)
    } catch (error) {
      return await recover(error, attempt, earlier)
    }
    const isNew = document.version !== attempt.version
    // Without a new version, an earlier save could still arrive and create one.
    const own = isNew ? undefined : await settled(earlier)
    unanswered = []
    return own ? await saveAfter(own, attempt) : { document, isNew }
  }

  return { save }
}
