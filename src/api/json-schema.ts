import * as z from 'zod/mini'
import { keptUrlSchema, redirectUrlSchema } from '../policy/redirect-url-schema.ts'
import { documentSchema } from './contract.ts'

/** Where the build publishes the JSON Schema of the document, below its base path. */
export const documentSchemaFile = 'document.schema.json'

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>

/** What zod's checks by code mean in JSON Schema, as far as it can be said there. */
const sayChecks: Override = ({ zodSchema, jsonSchema }) => {
  // Every number of the contract is whole; most are checked by code, for codes of their own.
  if (jsonSchema.type === 'number') jsonSchema.type = 'integer'
  if (zodSchema === keptUrlSchema) jsonSchema.pattern = String.raw`^\P{Cs}*$`
  if (zodSchema === redirectUrlSchema) {
    jsonSchema.pattern = String.raw`^\s*[Hh][Tt][Tt][Pp][Ss]://[^\s\\]+\s*$`
    jsonSchema.$comment = 'A server checks more of the address than a pattern can say.'
  }
}

/** `schema` as JSON Schema 2020-12, for programs that are not this one. */
export function jsonSchemaOf(schema: z.core.$ZodType, title: string): object {
  const json = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
    override: sayChecks,
  })
  return { ...json, title }
}

/** The JSON Schema of the document that the API serves. */
export const documentJsonSchema = () => jsonSchemaOf(documentSchema, 'End session behavior')
