import { expect, test } from 'vitest'
import { schemaVersion } from '../../../policy/schema-steps.ts'
import link from '../../../policy/testing/schema-1/share-link.txt?raw'
import { draftTupleSchemaVersion } from './link-codecs.ts'
import { readFragment } from './share-link.ts'

test('a link of schema version 1 opens the draft that was shared', () => {
  const check = readFragment(link.trim())
  expect(check).toMatchObject({
    ok: true,
    preview: {
      draft: {
        agent: { redirect: 'stayInRoom', endWhenInactive: { enabled: true, minutes: '60' } },
        customer: {
          access: {
            level: 'fullTimeRestricted',
            fullDuration: { value: '48', unit: 'hours' },
            chat: false,
            continueToLimited: { enabled: true, duration: { value: '30', unit: 'days' } },
          },
          redirect: { enabled: true, url: 'https://www.example.com/goodbye?lang={lang}' },
        },
      },
    },
  })
})

test('links are written in the newest schema version', () => {
  // A new schema version needs a new format of links, such as `v2.`, beside the ones there are.
  expect(draftTupleSchemaVersion).toBe(schemaVersion)
})
