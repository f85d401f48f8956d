import { ApiError } from '../../src/api/api-error.ts'
import { createClient, type Save } from '../../src/api/client.ts'
import type { SettingsDocument } from '../../src/api/contract.ts'
import { createSaver } from '../../src/api/saver.ts'
import type { Settings } from '../../src/policy/settings.ts'
import { addressOf } from './server.ts'

/** The state of the last save, as the page shows it. */
export type Shown =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'failed' }
  | { kind: 'conflict'; current: SettingsDocument }

/** An acknowledged save, and the number of saves that the page had sent before it. */
export type Acknowledged = { settings: Settings; document: SettingsDocument; sentBefore: number }

/**
 * A model of the settings page. It keeps a draft until the person saves or discards it, and saves on
 * top of the version that the person saw.
 */
export type Page = {
  person: string
  base: SettingsDocument | undefined
  draft: Settings | undefined
  shown: Shown
  /** Every save that it sent, by key. */
  sent: Map<string, Save>
  /** The versions that the person saw. */
  seen: Set<number>
  acknowledged: Acknowledged[]
  /** The errors of the page itself. */
  errors: string[]
  load: () => void
  save: () => void
  edit: (settings: Settings) => void
  /** Discards the draft. A pending save stays pending. */
  discard: () => void
  /** Resolves a conflict: keeps the draft on top of their version, or discards it. */
  resolve: (keep: 'mine' | 'theirs') => void
}

/** Opens a page for `person`. It has no document before its first load completes. */
export function openPage(person: string, id: string): Page {
  const client = createClient({ baseUrl: addressOf(person), timeoutMs: 600_000 })
  let keys = 0
  const saver = createSaver(
    {
      save: (save) => {
        const before = page.sent.get(save.key)
        if (before && JSON.stringify(before) !== JSON.stringify(save))
          page.errors.push(`${save.key} names two different saves`)
        page.sent.set(save.key, save)
        return client.save(save)
      },
    },
    {
      wait: () => Promise.resolve(),
      newKey: () => `${id}-${(keys += 1)}`,
      onEarlier: (document) => {
        // The person need not see their own save.
        page.base = document
      },
    },
  )

  function show(document: SettingsDocument) {
    page.seen.add(document.version)
    return document
  }

  function onSaved({ settings, document, sentBefore }: Acknowledged) {
    page.acknowledged.push({ settings, document, sentBefore })
    page.base = show(document)
    page.shown = { kind: 'idle' }
    if (page.draft === settings) page.draft = undefined
  }

  function onFailed(error: unknown) {
    if (!(error instanceof ApiError)) {
      page.errors.push(String(error))
      return
    }
    const { failure } = error
    page.shown =
      failure.kind === 'problem' && failure.problem.code === 'staleVersion'
        ? { kind: 'conflict', current: show(failure.problem.current) }
        : { kind: 'failed' }
  }

  const page: Page = {
    person,
    base: undefined,
    draft: undefined,
    shown: { kind: 'idle' },
    sent: new Map(),
    seen: new Set(),
    acknowledged: [],
    errors: [],
    load: () => {
      if (page.draft !== undefined || page.shown.kind === 'saving') return
      const take = (document: SettingsDocument) => {
        const isNewer = document.version > (page.base?.version ?? -1)
        if (isNewer && page.draft === undefined) page.base = show(document)
      }
      client.load().then(take, () => undefined)
    },
    save: () => {
      const { draft, base, shown } = page
      if (!draft || !base || shown.kind === 'saving' || shown.kind === 'conflict') return
      page.shown = { kind: 'saving' }
      const sentBefore = page.sent.size
      saver
        .save({ settings: draft, version: base.version, origin: 'edited' })
        .then(({ document }) => onSaved({ settings: draft, document, sentBefore }))
        .catch(onFailed)
    },
    edit: (settings) => {
      if (page.base) page.draft = settings
    },
    discard: () => {
      if (page.shown.kind !== 'conflict') page.draft = undefined
    },
    resolve: (keep) => {
      if (page.shown.kind !== 'conflict') return
      page.base = page.shown.current
      page.shown = { kind: 'idle' }
      if (keep === 'theirs') page.draft = undefined
    },
  }
  return page
}
