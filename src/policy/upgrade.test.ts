import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { draftOf } from './draft.ts'
import { draftSchema } from './draft-schema.ts'
import { defaultSettings, settingsSchema } from './settings.ts'
import { addedByUpgrade, firstShape } from './testing/second-schema.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'
import { upgradeDraft, upgradeEnvelope, upgradeSettings } from './upgrade.ts'

// Schema version 2 is only pretended; schema version 1 lacks one of its settings.
vi.mock('./schema-steps.ts', async () => {
  const { secondSchema } = await import('./testing/second-schema.ts')
  return secondSchema
})

const old = firstShape(defaultSettings)

test('[G2] settings of an older version gain what the newer one added, and keep the rest', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const { agent, customer } = settings
      expect(settingsSchema.safeParse(firstShape(settings)).success).toBe(false)
      const upgrade = upgradeSettings(1, firstShape(settings))
      expect(upgrade).toEqual({
        ok: true,
        value: { agent: { redirect: agent.redirect, endWhenInactive: addedByUpgrade }, customer },
      })
      expect(upgrade.ok && settingsSchema.safeParse(upgrade.value).success).toBe(true)
    }),
  )
})

test('[G2] a draft is upgraded like settings, with its numbers as text', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const upgrade = upgradeDraft(1, firstShape(draftOf(settings)))
      const draft = draftSchema.parse(upgrade.ok ? upgrade.value : undefined)
      expect(draft.agent.endWhenInactive).toEqual({ enabled: false, minutes: '20' })
      expect(draft.customer).toEqual(draftOf(settings).customer)
    }),
  )
})

test('[G2] settings of the newest version stay as they are', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(upgradeSettings(2, settings)).toEqual({ ok: true, value: settings })
    }),
  )
})

const noSettings = [null, undefined, 7, 'settings', [], {}, { agent: null }, { customer: {} }]

test.each(noSettings)('[G2] an upgrade leaves invalid settings to the schema: %j', (value) => {
  expect(upgradeSettings(1, value)).toEqual({ ok: true, value })
})

test('[G2] an upgrade does not change its input', () => {
  const given = Object.freeze({ ...old, agent: Object.freeze(old.agent) })
  expect(upgradeSettings(1, given)).toMatchObject({ ok: true })
  expect(given).toEqual(firstShape(defaultSettings))
})

test.each([3, 4, 1_000_000])('[G4] schema version %j is newer than this build', (version) => {
  expect(upgradeSettings(version, defaultSettings)).toEqual({ ok: false, code: 'newerSchema' })
})

const noVersions = [0, -1, 1.5, '1', null, undefined, Number.NaN, Infinity, true, [1]]

test.each(noVersions)('[G4] there is no schema version %j', (version) => {
  expect(upgradeSettings(version, old)).toEqual({ ok: false, code: 'unknownSchema' })
})

test('[G1] a document names the schema version that its settings have after the upgrade', () => {
  expect(upgradeEnvelope({ version: 7, schemaVersion: 1, settings: old })).toEqual({
    version: 7,
    schemaVersion: 2,
    settings: {
      ...defaultSettings,
      agent: { ...defaultSettings.agent, endWhenInactive: addedByUpgrade },
    },
  })
})

const noEnvelopes = [
  null,
  7,
  [],
  {},
  { settings: old },
  { schemaVersion: 3, settings: old },
  { schemaVersion: '1', settings: old },
]

test.each(noEnvelopes)(
  '[G4] a value that cannot be upgraded is left to the schema: %j',
  (value) => {
    expect(upgradeEnvelope(value)).toEqual(value)
  },
)
