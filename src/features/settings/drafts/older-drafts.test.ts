import { expect, test, vi } from 'vitest'
import { draftOf } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { addedByUpgrade, firstShape } from '../../../policy/testing/second-schema.ts'
import { keptText, readKept } from './kept-draft.ts'
import { keptWith } from './testing/kept.ts'

// Schema version 2 exists only here; schema version 1 lacks one of its settings.
vi.mock('../../../policy/schema-steps.ts', async () => {
  const { secondSchema } = await import('../../../policy/testing/second-schema.ts')
  return secondSchema
})

const kept = keptWith('60')

/** Returns the draft as an earlier or a later build kept it. */
function textOf(schemaVersion: number): string {
  const document = { ...kept.base.document, schemaVersion, settings: firstShape(defaultSettings) }
  const draft = firstShape(draftOf(defaultSettings))
  return JSON.stringify({ ...kept, schemaVersion, base: { ...kept.base, document }, draft })
}

test('a draft of an older schema version is upgraded with the document that it starts from', () => {
  const read = readKept(textOf(1), kept.account)
  expect(read?.draft.agent.endWhenInactive).toEqual({ enabled: false, minutes: '20' })
  expect(read?.base.document).toMatchObject({
    schemaVersion: 2,
    settings: { agent: { endWhenInactive: addedByUpgrade } },
  })
})

test('an upgraded draft is kept in the newest schema version', () => {
  const read = readKept(textOf(1), kept.account)
  if (read === undefined) throw new Error('the draft was not read')
  expect(JSON.parse(keptText(read))).toMatchObject({ schemaVersion: 2 })
  expect(readKept(keptText(read), kept.account)).toEqual(read)
})

test('a draft of a newer schema version is not read', () => {
  expect(readKept(textOf(3), kept.account)).toBeUndefined()
})
