import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSettings } from './check-settings.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'

test('[S9] the schema accepts the random settings of the property tests', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(checkSettings(settings)).toEqual({ ok: true, settings })
    }),
    { numRuns: 200 },
  )
})
