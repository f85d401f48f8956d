import { defaultSettings } from '../../../../policy/settings.ts'
import { draftOf } from '../../../../policy/draft.ts'
import type { KeptDraft } from '../kept-draft.ts'

/** Returns a draft of Dana's in which a session ends after `minutes` of inactivity. */
export function keptWith(minutes: string, keptAt = '2026-11-22T10:00:00.000Z'): KeptDraft {
  const draft = draftOf(defaultSettings)
  draft.agent.endWhenInactive = { enabled: true, minutes }
  return {
    account: 'Dana Levi',
    keptAt,
    base: {
      document: {
        schemaVersion: 1,
        version: 12,
        savedAt: '2026-11-20T08:00:00Z',
        savedBy: { name: 'Noam' },
        settings: defaultSettings,
      },
      replacesUnreadable: false,
    },
    draft,
    source: { origin: 'edited' },
  }
}
