import { keptText, readKept, type KeptDraft } from './kept-draft.ts'

/** The stored draft of one tab. `kept` is missing if it cannot be read. */
export type StoredDraft = { tab: string; text: string; kept: KeptDraft | undefined }

/** The drafts of one account and one document in this browser, at most one per tab. */
export type DraftStorage = {
  account: string
  /** Returns the drafts, newest first, unreadable ones last. Empty if the storage is denied. */
  entries: () => StoredDraft[]
  entry: (tab: string) => StoredDraft | undefined
  /** Returns true if there is a draft, even one that cannot be read. */
  has: (tab: string) => boolean
  /** Calls `listener` whenever this page stores or removes a draft. Returns the function that stops it. */
  subscribe: (listener: () => void) => () => void
  /**
   * Stores a draft. Returns false if the storage is full or denied; then it keeps what it had, and
   * only this page holds the new draft, as long as it stays open.
   */
  keep: (tab: string, kept: KeptDraft) => boolean
  remove: (tab: string) => void
  /** Stores a removed draft again, unchanged. Returns false if that fails. */
  putBack: (entry: StoredDraft) => boolean
}

/** The beginning of every key in the browser's storage. */
export const storageKeyPrefix = 'end-session-behavior.draft'

/** The part of the browser's storage that drafts and leases need. */
export type BrowserStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** The dependencies of draft storage. */
export type DraftStorageOptions = {
  /** Called for every use, because it throws where the page may not use storage. */
  storage: () => BrowserStorage
  /** The address of the document, so that two servers have drafts of their own. */
  document: string
  account: string
}

const keyOf = (...parts: string[]) => parts.map(encodeURIComponent).join(' ')

const keysOf = (storage: BrowserStorage) =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')

const byAge = (a: StoredDraft, b: StoredDraft) =>
  Date.parse(b.kept?.keptAt ?? '') - Date.parse(a.kept?.keptAt ?? '')

const isReadable = ({ kept }: StoredDraft) => kept !== undefined

/** Returns the result of `act`, or `otherwise` if the storage is full, denied or broken. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** Creates the draft storage of an account. It never throws, and never deletes anything unasked. */
export function createDraftStorage({
  storage,
  document,
  account,
}: DraftStorageOptions): DraftStorage {
  const prefix = `${keyOf(storageKeyPrefix, document, account)} `
  const at = (tab: string) => prefix + encodeURIComponent(tab)

  // Drafts that the storage had no room for. They are lost when the page is closed.
  const inPage = new Map<string, string>()

  const listeners = new Set<() => void>()

  function notify(): void {
    for (const listener of listeners) listener()
  }

  const store = (tab: string, text: string) =>
    attempt(() => {
      storage().setItem(at(tab), text)
      return true
    }, false)

  const textOf = (tab: string) =>
    inPage.get(at(tab)) ?? attempt(() => storage().getItem(at(tab)), null)

  function keep(tab: string, kept: KeptDraft): boolean {
    const text = keptText(kept)
    const isStored = store(tab, text)
    if (isStored) inPage.delete(at(tab))
    else inPage.set(at(tab), text)
    notify()
    return isStored
  }

  function entry(tab: string): StoredDraft | undefined {
    const text = textOf(tab)
    return text === null ? undefined : { tab, text, kept: readKept(text, account) }
  }

  return {
    account,
    entry,
    has: (tab) => textOf(tab) !== null,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    entries() {
      const found = [...new Set([...attempt(() => keysOf(storage()), []), ...inPage.keys()])]
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => entry(decodeURIComponent(key.slice(prefix.length))) ?? [])
      return [
        ...found.filter(isReadable).toSorted(byAge),
        ...found.filter((one) => !isReadable(one)),
      ]
    },
    keep,
    putBack: ({ tab, text }) => store(tab, text),
    remove(tab) {
      inPage.delete(at(tab))
      attempt(() => storage().removeItem(at(tab)), undefined)
      notify()
    },
  }
}
