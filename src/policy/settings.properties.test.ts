import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSettings } from './check-settings.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'

test('[S9] the settings that properties are tried on are settings that the schema accepts', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(checkSettings(settings)).toEqual({ ok: true, settings })
    }),
    { numRuns: 200 },
  )
})
