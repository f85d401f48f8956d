import * as z from 'zod/mini'
import { keptUrlSchema, redirectUrlSchema } from '../policy/redirect-url-schema.ts'
import { documentSchema } from './contract.ts'

/** The file of the document's JSON Schema, relative to the base path of the build. */
export const documentSchemaFile = 'document.schema.json'

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>

/** Translates zod's custom checks to JSON Schema, as far as JSON Schema can express them. */
const translateChecks: Override = ({ zodSchema, jsonSchema }) => {
  // Every number of the contract is an integer, but custom checks with their own codes check most.
  if (jsonSchema.type === 'number') jsonSchema.type = 'integer'
  if (zodSchema === keptUrlSchema) jsonSchema.pattern = String.raw`^\P{Cs}*$`
  if (zodSchema === redirectUrlSchema) {
    jsonSchema.pattern = String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]://[^\s\\]+\s*$`
    jsonSchema.$comment = 'The server checks more of the URL than a pattern can express.'
  }
}

/** Returns `schema` as JSON Schema 2020-12 with a title, for use by other programs. */
export function jsonSchemaOf(schema: z.core.$ZodType, title: string): object {
  const json = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
    override: translateChecks,
  })
  return { ...json, title }
}

/** Returns the JSON Schema of the document that the API returns. */
export const documentJsonSchema = () => jsonSchemaOf(documentSchema, 'End session behavior')
