import { randomId } from '../../../api/random-id.ts'
import type { KeptDraft } from './kept-draft.ts'
import { storageKeyPrefix, type DraftStorage, type StoredDraft } from './draft-storage.ts'
import type { HeldLock, TabLocks } from './tab-locks.ts'

/** The draft of this tab, and the drafts that closed tabs have left. */
export type TabDrafts = {
  /** The name of the person whose drafts these are. */
  account: string
  /** Returns the name under which the draft of this tab is stored. */
  tab: () => string
  /** Returns the draft that is kept for this tab. */
  kept: () => KeptDraft | undefined
  /** Returns true if a draft is kept for this tab. */
  hasDraft: () => boolean
  /** Returns true if this page has kept the draft of this tab itself, after it was loaded. */
  isOfThisPage: () => boolean
  /** Calls `listener` whenever this page keeps or removes a draft. Returns the function that stops it. */
  subscribe: (listener: () => void) => () => void
  /**
   * Keeps `kept` for this tab. Returns false if the browser does not allow it. If another tab has
   * taken the draft of this one, this tab keeps a draft of its own from now on.
   */
  keep: (kept: KeptDraft) => boolean
  /** Removes the draft of this tab. */
  clear: () => void
  /** Returns true if another tab has taken the draft, while this page was frozen. */
  isTaken: () => boolean
  /** Leaves the draft of this tab to other tabs, as if this tab had been closed. */
  setAside: () => void
  /** Returns the drafts that closed tabs have left, newest first, including unreadable ones. */
  others: () => Promise<StoredDraft[]>
  /**
   * Makes the draft of a closed tab the draft of this tab, and sets aside the one that this tab had.
   * Resolves to `undefined`, without any change, if that draft is gone or held by another tab.
   */
  take: (tab: string) => Promise<KeptDraft | undefined>
  /** Removes the draft of a closed tab, unless it is held by another tab. */
  discard: (tab: string) => Promise<void>
  /** Stores a discarded draft again. Returns false if the browser does not allow it. */
  putBack: (entry: StoredDraft) => boolean
  /** Lets other tabs have the draft, because this page is closing. It keeps nothing until it is back. */
  leave: () => Promise<void>
  /** Takes the draft again. If another tab has it by now, each continues with a draft of its own. */
  comeBack: () => Promise<void>
}

/** The dependencies of tab drafts. */
export type TabDraftsOptions = {
  draftStorage: DraftStorage
  locks: TabLocks
  /** The storage that outlives a reload and is copied with a duplicated tab. */
  memory: () => Pick<Storage, 'getItem' | 'setItem'>
  /**
   * True if this tab continues its draft or, as a new tab, the newest one that a closed tab has left.
   * Otherwise both are among the drafts of closed tabs.
   */
  adopts: boolean
}

/** The key under which a tab remembers its name. */
const tabItem = 'end-session-behavior.tab'

/** The time that a page that is being replaced may take to release its lock, in milliseconds. */
const patienceMs = 150

const lockOf = (tab: string) => `${storageKeyPrefix} ${tab}`

/** The name of a tab and its lock: no other page uses the name until the lock is released. */
type Held = { tab: string; lock: HeldLock | undefined }

function remembered({ memory }: TabDraftsOptions): string | null {
  try {
    return memory().getItem(tabItem)
  } catch {
    return null
  }
}

function remember({ memory }: TabDraftsOptions, tab: string): void {
  try {
    memory().setItem(tabItem, tab)
  } catch {
    // Without it, the next page of this tab counts as a new tab, which adopts what this one leaves.
  }
}

async function hold(
  { locks }: TabDraftsOptions,
  tab: string,
  patience = 0,
): Promise<Held | undefined> {
  const lock = await locks.hold(lockOf(tab), patience)
  return lock && { tab, lock }
}

/** Takes the name that this tab had before, unless another page has it or its draft is unreadable. */
async function holdAgain(options: TabDraftsOptions): Promise<Held | undefined> {
  const tab = remembered(options)
  if (tab === null) return undefined
  const entry = options.draftStorage.entry(tab)
  if (entry && !entry.kept) return undefined
  return await hold(options, tab, patienceMs)
}

/** Takes the name of the closed tab that has left the newest draft. */
async function adopt(options: TabDraftsOptions): Promise<Held | undefined> {
  for (const { tab, kept } of options.draftStorage.entries()) {
    const held = kept && (await hold(options, tab))
    if (held) return held
  }
  return undefined
}

/**
 * Opens the drafts of this tab. Each tab holds a lock with its name: a duplicated tab finds the lock
 * taken and gets a new name, a draft whose lock is free was left by a closed tab, and the page that
 * gets that lock owns the draft, so that two pages never write the same one.
 *
 * @throws {DOMException} where the page may not use locks
 */
export async function openTabDrafts(options: TabDraftsOptions): Promise<TabDrafts> {
  const { draftStorage, locks, adopts } = options
  const known = adopts ? ((await holdAgain(options)) ?? (await adopt(options))) : undefined
  const fresh = randomId()
  let own: Held = known ?? (await hold(options, fresh)) ?? { tab: fresh, lock: undefined }
  let isAway = false
  let letGo: Promise<void> | undefined
  let keptAs: string | undefined
  remember(options, own.tab)

  function become(next: Held) {
    letGo = own.lock?.release()
    own = next
    remember(options, next.tab)
  }

  async function holdNew(next: Held) {
    const lock = (await hold(options, next.tab))?.lock
    if (own === next) next.lock = lock
    else await lock?.release()
  }

  function becomeNew() {
    const next: Held = { tab: randomId(), lock: undefined }
    become(next)
    // No other page knows this name, so there is nothing to wait for. A browser without room for the
    // lock has none for the draft either.
    void holdNew(next).catch(() => undefined)
  }

  const isTaken = () => !isAway && own.lock?.isStillHeld() === false

  /** Returns a name that no other tab writes under. */
  function ownTab(): string {
    if (isTaken()) becomeNew()
    return own.tab
  }

  return {
    account: draftStorage.account,
    tab: () => own.tab,
    kept: () => draftStorage.entry(own.tab)?.kept,
    hasDraft: () => draftStorage.has(own.tab),
    subscribe: draftStorage.subscribe,
    isOfThisPage: () => keptAs === own.tab,
    keep(kept) {
      if (isAway) return true
      keptAs = ownTab()
      return draftStorage.keep(keptAs, kept)
    },
    clear: () => {
      if (!isAway) draftStorage.remove(ownTab())
    },
    isTaken,
    setAside: becomeNew,
    async others() {
      await letGo
      const names = await locks.heldNames()
      return draftStorage.entries().filter(({ tab }) => tab !== own.tab && !names.has(lockOf(tab)))
    },
    async take(tab) {
      const next = await hold(options, tab)
      const kept = next && draftStorage.entry(tab)?.kept
      if (kept) become(next)
      else await next?.lock?.release()
      return kept
    },
    async discard(tab) {
      const other = await hold(options, tab)
      if (other) draftStorage.remove(tab)
      await other?.lock?.release()
    },
    putBack: draftStorage.putBack,
    async leave() {
      isAway = true
      letGo = own.lock?.release()
      await letGo
    },
    async comeBack() {
      const again = await hold(options, own.tab, patienceMs)
      isAway = false
      if (again) own = again
      else becomeNew()
    },
  }
}
