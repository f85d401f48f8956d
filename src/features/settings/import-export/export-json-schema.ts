import { jsonSchemaOf } from '../../../api/json-schema.ts'
import { exportSchema } from './export-file.ts'

/** The path below the base path at which the build publishes the JSON Schema of exported settings. */
export const exportSchemaFile = 'export.schema.json'

/** Returns the JSON Schema of a file of exported settings. */
export const exportJsonSchema = () =>
  jsonSchemaOf(exportSchema, 'Exported settings of End session behavior')
