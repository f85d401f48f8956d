import { randomId } from '../../../api/random-id.ts'
import type { KeptDraft } from './kept-draft.ts'
import { storageKeyPrefix, type DraftStorage, type StoredDraft } from './draft-storage.ts'
import type { HeldLock, TabLocks } from './tab-locks.ts'

/** The place of this tab on the shelf: its own draft, and those that closed tabs have left behind. */
export type TabDrafts = {
  /** Whose drafts these are. */
  account: string
  /** The name under which the draft of this tab is on the shelf. */
  tab: () => string
  /** What is kept for this tab. */
  kept: () => KeptDraft | undefined
  /**
   * Keeps `kept` for this tab; false where the browser does not let it. Where another tab has taken
   * the draft over, this one keeps a draft of its own from now on.
   */
  keep: (kept: KeptDraft) => boolean
  clear: () => void
  /** Returns whether another tab has taken the draft over, because this one was frozen for long. */
  isTaken: () => boolean
  /** Leaves what is kept for this tab to whoever wants it, as if this tab had been closed. */
  putAside: () => void
  /** What closed tabs have left, the newest first; also what nobody can read. */
  others: () => Promise<StoredDraft[]>
  /**
   * Makes what a closed tab has left the draft of this tab, and puts aside what this tab had.
   * `undefined` where it is gone or in use by now; then nothing has changed.
   */
  take: (tab: string) => Promise<KeptDraft | undefined>
  /** Throws away what a closed tab has left, unless it is in use by now. */
  discard: (tab: string) => Promise<void>
  /** Puts what was thrown away where it was; false where the browser does not let it. */
  putBack: (entry: StoredDraft) => boolean
  /** Lets others have the draft, because this page is going; until it comes back, it keeps nothing. */
  leave: () => Promise<void>
  /** Takes the draft up again. Where another tab has done so meanwhile, both go on with their own. */
  comeBack: () => Promise<void>
}

/** What a desk stands on. */
export type TabDraftsOptions = {
  draftStorage: DraftStorage
  locks: TabLocks
  /** What the tab remembers over a reload, and what is copied with the tab. */
  memory: () => Pick<Storage, 'getItem' | 'setItem'>
  /**
   * Whether this tab takes up its draft again, or, as a new tab, the newest that a closed one has
   * left. Without it, both are among the drafts of closed tabs.
   */
  adopts: boolean
}

/** Under this name the tab remembers who it is. */
const tabItem = 'end-session-behavior.tab'

/** How long a page that is being replaced may take to let go, in milliseconds. */
const patienceMs = 150

const lockOf = (tab: string) => `${storageKeyPrefix} ${tab}`

/** A tab that somebody is: nobody else is it until it is released. */
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
    // Without a memory, the next page of this tab is a new tab, which adopts what this one leaves.
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

/** Who this tab was before, unless that is somebody else now, or left what nobody may write over. */
async function holdAgain(options: TabDraftsOptions): Promise<Held | undefined> {
  const tab = remembered(options)
  if (tab === null) return undefined
  const entry = options.draftStorage.entry(tab)
  if (entry && !entry.kept) return undefined
  return await hold(options, tab, patienceMs)
}

/** The newest draft that a closed tab has left. */
async function adopt(options: TabDraftsOptions): Promise<Held | undefined> {
  for (const { tab, kept } of options.draftStorage.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, because the first that can be had is the right one
    const held = kept && (await hold(options, tab))
    if (held) return held
  }
  return undefined
}

/**
 * Finds out which tab this is. A tab is a lock that one page holds: a duplicated tab finds the lock
 * taken and becomes another, a draft whose lock nobody holds was left by a closed tab, and whoever
 * gets that lock has the draft, so that two never write the same one.
 *
 * @throws {DOMException} where a page may have no locks
 */
export async function openTabDrafts(options: TabDraftsOptions): Promise<TabDrafts> {
  const { draftStorage, locks, adopts } = options
  const known = adopts ? ((await holdAgain(options)) ?? (await adopt(options))) : undefined
  const fresh = randomId()
  let own: Held = known ?? (await hold(options, fresh)) ?? { tab: fresh, lock: undefined }
  let isAway = false
  let letGo: Promise<void> | undefined
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
    // Nobody else knows this name: there is nothing to wait for. A browser that has no room for the
    // lock has none for the draft either.
    void holdNew(next).catch(() => undefined)
  }

  const isTaken = () => !isAway && own.lock?.isStillHeld() === false

  /** The name of this tab that no other one writes under. */
  function ownTab(): string {
    if (isTaken()) becomeNew()
    return own.tab
  }

  return {
    account: draftStorage.account,
    tab: () => own.tab,
    kept: () => draftStorage.entry(own.tab)?.kept,
    keep: (kept) => isAway || draftStorage.keep(ownTab(), kept),
    clear: () => {
      if (!isAway) draftStorage.remove(ownTab())
    },
    isTaken,
    putAside: becomeNew,
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
