import { settingsDifferences } from '../policy/differences.ts'
import { ApiError } from './api-error.ts'
import type { Client, Save } from './client.ts'
import type { SettingsDocument } from './contract.ts'
import { pauseMs, wait, type Wait } from './pauses.ts'
import { randomId } from './random-id.ts'

/** A save before it has its key. */
export type SaveAttempt = Omit<Save, 'key'>

/** A save that is done: `isNew` unless the server had these settings already. */
export type Saved = {
  document: SettingsDocument
  isNew: boolean
  /** What an earlier save had become whose answer got lost; this one went on top of it. */
  earlier?: SettingsDocument
}

/** Saves one document, one save after the other. */
export type Saver = {
  /** @throws {ApiError} as {@link Client} does */
  save: (attempt: SaveAttempt) => Promise<Saved>
}

/** What a saver stands on; tests bring their own. */
export type SaverOptions = {
  wait?: Wait
  random?: () => number
  newKey?: () => string
  /**
   * Told what a save has become whose answer got lost, when that turns out. What is edited started
   * from there, also where somebody else has saved on top of it.
   */
  onEarlier?: (document: SettingsDocument) => void
}

/** How often a save whose connection was cut is sent again without being asked. */
const repeats = 2

const isSame = (save: Save, attempt: SaveAttempt) =>
  JSON.stringify({ ...save, key: '' }) === JSON.stringify({ ...attempt, key: '' })

/** The version that stands in the way of a save, if that is why it failed. */
function versionInTheWay(error: unknown): SettingsDocument | undefined {
  if (!(error instanceof ApiError) || error.failure.kind !== 'problem') return undefined
  const { problem } = error.failure
  return problem.code === 'staleVersion' ? problem.current : undefined
}

const says = ({ settings }: SettingsDocument, save: SaveAttempt) =>
  settingsDifferences(settings, save.settings).length === 0

/** Whether `save` may be what made `document` or one before it: if right before, they say the same. */
const mayHaveMade = (save: Save, document: SettingsDocument) =>
  document.version > save.version + 1 || says(document, save)

/**
 * Makes the saver of a page, which remembers the saves of which it does not know what became of them:
 * - the same save again goes out under the same key, so that the server recognises it;
 * - a save whose connection was cut goes out again by itself, a few times, under its key: whether the
 *   server acted or not, the answer is the same. What the server refused or could not do in time is
 *   for the person to repeat;
 * - a version in the way that one of them has made is nobody else's: the save goes on top of it;
 * - a version in the way that says the same leaves nothing to save, whoever made it;
 * - a save that changed nothing is done when no earlier one can arrive after it any more.
 */
export function createSaver(client: Pick<Client, 'save'>, options: SaverOptions = {}): Saver {
  const { random, newKey = randomId } = options
  const pause = options.wait ?? wait
  let unanswered: Save[] = []

  async function send(one: Save, count = 0): Promise<SettingsDocument> {
    try {
      return await client.save(one)
    } catch (error) {
      const wasCut = error instanceof ApiError && error.failure.kind === 'unreachable'
      if (!wasCut || count === repeats) throw error
    }
    await pause(pauseMs(count, random))
    return await send(one, count + 1)
  }

  /**
   * What one of `saves`, of which nothing was heard, has made, now that `current` stands. Somebody else
   * may have saved the same; the server knows by the key. Sent again, it is recognised or stale, never
   * made now.
   */
  async function madeBy(
    saves: readonly Save[],
    current: SettingsDocument,
  ): Promise<SettingsDocument | undefined> {
    const [first, ...rest] = saves.filter((one) => mayHaveMade(one, current))
    if (!first) return undefined
    try {
      return await send(first)
    } catch (error) {
      if (!versionInTheWay(error)) throw error
      return await madeBy(rest, current)
    }
  }

  /**
   * What one of `saves` has made in the end, of which nothing was heard. Sent again, it is made now
   * unless it is stale: what may still be on its way must not arrive later.
   */
  async function settled(saves: readonly Save[]): Promise<SettingsDocument | undefined> {
    const [first, ...rest] = saves
    if (!first) return undefined
    try {
      const made = await send(first)
      return made.version > first.version ? made : await settled(rest)
    } catch (error) {
      const current = versionInTheWay(error)
      if (!current) throw error
      return await madeBy(rest, current)
    }
  }

  /** Saves on top of what an earlier save has made after all. */
  async function saveAfter(own: SettingsDocument, attempt: SaveAttempt): Promise<Saved> {
    options.onEarlier?.(own)
    return { ...(await save({ ...attempt, version: own.version })), earlier: own }
  }

  /** Goes on after `error`, where the version in the way is one's own or says the same. */
  async function goOn(
    error: unknown,
    attempt: SaveAttempt,
    earlier: readonly Save[],
  ): Promise<Saved> {
    const current = versionInTheWay(error)
    if (!current) throw error
    unanswered = [...earlier]
    if (says(current, attempt)) return { document: current, isNew: false }
    const own = await madeBy(earlier, current)
    if (!own) throw error
    if (own.version === current.version) return await saveAfter(own, attempt)
    options.onEarlier?.(own)
    throw error
  }

  async function save(attempt: SaveAttempt): Promise<Saved> {
    // A save from another version has long been stale, or has made one that was seen.
    const known = unanswered.filter(({ version }) => version === attempt.version)
    const last = known.at(-1)
    // Only the last one: asked for again after another one, it is to come after that.
    const one = last && isSame(last, attempt) ? last : { ...attempt, key: newKey() }
    const earlier = known.filter((each) => each !== one)
    unanswered = [...earlier, one]
    let document: SettingsDocument
    try {
      document = await send(one)
    } catch (error) {
      return await goOn(error, attempt, earlier)
    }
    const isNew = document.version !== attempt.version
    // Where nothing was made, the version stays, and what was sent before could still be made on it.
    const own = isNew ? undefined : await settled(earlier)
    unanswered = []
    return own ? await saveAfter(own, attempt) : { document, isNew }
  }

  return { save }
}
