import { previewPage } from '../../../words/en/preview-share.ts'
import { fallbackZone } from '../../../words/en/time-zone.ts'

/**
 * Says that UTC stands in for the zone of a link, for as long as it does: not where the browser knows
 * the zone, and no longer once the reader has chosen another one.
 */
export const zoneNote = (unknownZone: string | undefined, shownZone: string): string | undefined =>
  unknownZone !== undefined && shownZone === fallbackZone
    ? previewPage.unknownZone(unknownZone)
    : undefined
