import { locale } from './locale.ts'

/** The zone that replaces one that the browser does not know. */
export const fallbackZone = 'UTC'

const isKnown = new Map<string, boolean>()

function check(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat(locale, { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * Returns true if this browser can show instants in `zone`. It refuses names that are newer than its
 * own list, and `Etc/Unknown`, which a machine without a time zone reports as its own.
 */
export function isTimeZone(zone: string): boolean {
  const known = isKnown.get(zone) ?? check(zone)
  isKnown.set(zone, known)
  return known
}

/** Returns the time zone of this machine, or `undefined` where the browser cannot tell or use it. */
export function machineZone(): string | undefined {
  // Typed as a string, but engines leave it out or empty where the machine has no zone.
  const { timeZone: zone }: { timeZone?: string } = new Intl.DateTimeFormat().resolvedOptions()
  return zone !== undefined && zone !== '' && isTimeZone(zone) ? zone : undefined
}

/** Returns the viewer's time zone; UTC where the browser cannot tell it. */
export const viewersZone = (): string => machineZone() ?? fallbackZone

/** Returns every zone that this browser can list; none in an engine without `Intl.supportedValuesOf`. */
export function supportedZones(): readonly string[] {
  const intl: { supportedValuesOf?: (key: 'timeZone') => string[] } = Intl
  return intl.supportedValuesOf?.('timeZone') ?? []
}
