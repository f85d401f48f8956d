import { keptText, readKept, type KeptDraft } from './kept-draft.ts'

/** What is kept under the id of one tab; `kept` is missing where nobody can read it. */
export type StoredDraft = { tab: string; text: string; kept: KeptDraft | undefined }

/** The drafts of one account and one document in this browser, at most one for each tab. */
export type DraftStorage = {
  account: string
  /** The newest first, those that cannot be read last. None where the storage is denied. */
  entries: () => StoredDraft[]
  entry: (tab: string) => StoredDraft | undefined
  /**
   * Returns whether it could be kept: a storage may be full or denied. Then what was there before
   * stays in the storage, and this page alone has what is new, for as long as it stays open.
   */
  keep: (tab: string, kept: KeptDraft) => boolean
  remove: (tab: string) => void
  /** Stores an entry again that was removed, letter by letter. */
  putBack: (entry: StoredDraft) => boolean
}

/** What the keys of the entries in the browser's storage begin with. */
export const storageKeyPrefix = 'end-session-behavior.draft'

/** What is needed of the browser's storage. */
export type BrowserStorage = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>

/** What a shelf stands on. */
export type DraftStorageOptions = {
  /** Looked up with every use: where a page may not have it, asking for it throws. */
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

/** What `act` answers, or `otherwise` where the storage is full, denied or broken. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** Makes the shelf of an account. It never throws, and never deletes what it was not asked to. */
export function createDraftStorage({
  storage,
  document,
  account,
}: DraftStorageOptions): DraftStorage {
  const prefix = `${keyOf(storageKeyPrefix, document, account)} `
  const at = (tab: string) => prefix + encodeURIComponent(tab)

  // What there was no room for. It is lost with the page, but not while that stays open.
  const inPage = new Map<string, string>()

  const store = (tab: string, text: string) =>
    attempt(() => {
      storage().setItem(at(tab), text)
      return true
    }, false)

  function keep(tab: string, kept: KeptDraft): boolean {
    const text = keptText(kept)
    const isStored = store(tab, text)
    if (isStored) inPage.delete(at(tab))
    else inPage.set(at(tab), text)
    return isStored
  }

  function entry(tab: string): StoredDraft | undefined {
    const text = inPage.get(at(tab)) ?? attempt(() => storage().getItem(at(tab)), null)
    return text === null ? undefined : { tab, text, kept: readKept(text, account) }
  }

  return {
    account,
    entry,
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
    },
  }
}
