import { jsonSchemaOf } from '../../../api/json-schema.ts'
import { exportSchema } from './export-file.ts'

/** Where the build publishes the JSON Schema of exported settings, below its base path. */
export const exportSchemaFile = 'export.schema.json'

/** The JSON Schema of a file that settings are exported to. */
export const exportJsonSchema = () =>
  jsonSchemaOf(exportSchema, 'Exported settings of End session behavior')
