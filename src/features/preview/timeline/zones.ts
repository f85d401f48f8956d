import { fallbackZone, supportedZones, viewersZone } from '../../../words/en/time-zone.ts'

/** The zones that are there at once: the viewer's own, UTC and the one that is shown. */
export const nearZones = (shown: string): string[] => [
  ...new Set([viewersZone(), fallbackZone, shown]),
]

/** Every zone that can be shown, the viewer's own and UTC first, each once. */
export const allZones = (shown: string): string[] => [
  ...new Set([viewersZone(), fallbackZone, ...supportedZones(), shown]),
]
