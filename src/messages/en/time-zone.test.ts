import { afterEach, expect, test, vi } from 'vitest'
import { formatInstant } from './format.ts'
import { formatExactInstant } from './preview-timeline.ts'
import { isTimeZone, machineZone, supportedZones, viewersZone } from './time-zone.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Has the engine report `timeZone` as the machine's own. */
function reportZone(timeZone: string | undefined): void {
  const options = new Intl.DateTimeFormat('en').resolvedOptions()
  // Set by name: engines leave out what the type promises.
  Reflect.set(options, 'timeZone', timeZone)
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(options)
}

test('unknown time zone: a machine without one is in UTC, which is named', () => {
  vi.stubEnv('TZ', 'Etc/Unknown')
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Etc/Unknown')
  expect([machineZone(), viewersZone()]).toEqual([undefined, 'UTC'])
  expect(formatInstant('2026-11-22T10:00:00Z')).toBe('Nov 22, 2026, 10:00 UTC')
})

test.each([undefined, '', 'Etc/Unknown', 'Mars/Olympus'])(
  'unknown time zone: %j, reported by the engine, is UTC',
  (reported) => {
    reportZone(reported)
    expect(viewersZone()).toBe('UTC')
    expect(formatInstant('2026-11-22T10:00:00Z')).toBe('Nov 22, 2026, 10:00 UTC')
  },
)

test('unknown time zone: instants that are asked for in one are in UTC', () => {
  const ms = Date.UTC(2026, 10, 22, 10)
  for (const zone of ['Etc/Unknown', 'Mars/Olympus', '']) {
    expect(isTimeZone(zone)).toBe(false)
    expect(formatExactInstant(ms, zone)).toBe('Nov 22, 2026, 10:00 UTC')
    expect(formatInstant(new Date(ms).toISOString(), zone)).toBe('Nov 22, 2026, 10:00 UTC')
  }
})

test('unknown time zone: a known one stays as it is', () => {
  vi.stubEnv('TZ', 'Asia/Tokyo')
  expect([machineZone(), viewersZone()]).toEqual(['Asia/Tokyo', 'Asia/Tokyo'])
})

test('unknown time zone: an engine that cannot list zones lists none', () => {
  expect(supportedZones()).toContain('Europe/Berlin')
  vi.stubGlobal('Intl', Object.create(Intl, { supportedValuesOf: { value: undefined } }))
  expect(supportedZones()).toEqual([])
})
