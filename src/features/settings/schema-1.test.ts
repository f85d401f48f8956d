import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import file from '../../policy/testing/schema-1/export.json?raw'
import draft from '../../policy/testing/schema-1/kept-draft.json?raw'
import { readKept } from './drafts/kept-draft.ts'
import { checkImport } from './import-export/check-import.ts'

const keptSchema = z.object({ key: z.string(), text: z.string() })

test('a draft that was kept in schema version 1 is restored as it was typed', () => {
  const { text } = keptSchema.parse(JSON.parse(draft))
  const kept = readKept(text, 'Dana Levi')
  expect(kept?.draft.agent.endWhenInactive).toEqual({ enabled: true, minutes: '60x' })
  expect(kept?.base.document).toMatchObject({ version: 15, savedBy: { name: 'Dana Levi' } })
})

test('a file that was exported in schema version 1 can be imported', () => {
  expect(checkImport(file)).toMatchObject({
    ok: true,
    settings: {
      agent: { endWhenInactive: { enabled: true, minutes: 45 } },
      customer: { access: { fullDuration: { value: 48, unit: 'hours' }, chat: true } },
    },
    leftOut: [],
  })
})
