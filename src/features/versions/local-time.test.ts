import { expect, test } from 'vitest'
import { instantOf, localText } from './local-time.ts'

test.each(['2026-11-22T10:00:00.000Z', '2026-03-29T12:34:56.000Z', '0999-01-02T03:04:05.000Z'])(
  'a field that shows an instant returns the same one: %s',
  (instant) => {
    expect(localText(instant)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/u)
    expect(instantOf(localText(instant))).toBe(instant)
  },
)

test.each(['', 'today', '2026-13-01T00:00', '+123456-01-01T00:00'])(
  '"%s" is not an instant',
  (text) => {
    expect(instantOf(text)).toBeUndefined()
  },
)
