import * as z from 'zod/mini'
import { schemaVersion } from '../../../policy/schema-steps.ts'
import { settingsSchema, type Settings } from '../../../policy/settings.ts'

/** A file of exported settings: what it says stands for itself, without version or history. */
export const exportSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  settings: settingsSchema,
})

/** The text of the file that `settings` are exported to. */
export function exportText(settings: Settings): string {
  const file: z.infer<typeof exportSchema> = { schemaVersion, settings }
  return `${JSON.stringify(file, null, 2)}\n`
}
