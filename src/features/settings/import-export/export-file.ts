import * as z from 'zod/mini'
import { jsonSchemaOf } from '../../../api/json-schema.ts'
import { schemaVersion } from '../../../policy/schema-steps.ts'
import { settingsSchema, type Settings } from '../../../policy/settings.ts'

/** The schema of a file of exported settings, which has neither version nor history. */
const exportSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  settings: settingsSchema,
})

/** Returns the text of the file that `settings` are exported to. */
export function exportText(settings: Settings): string {
  const file: z.infer<typeof exportSchema> = { schemaVersion, settings }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The path below the base path at which the build publishes the JSON Schema of exported settings. */
export const exportSchemaFile = 'export.schema.json'

/** Returns the JSON Schema of a file of exported settings. */
export const exportJsonSchema = () =>
  jsonSchemaOf(exportSchema, 'Exported settings of End session behavior')
