import * as z from 'zod/mini'

const text = z.optional(z.string())
const number = z.optional(z.number())

/** The keywords of JSON Schema 2020-12 in the published schemas. Any other keyword is an error. */
const schemaSchema = z.strictObject({
  $schema: text,
  $comment: text,
  title: text,
  format: text,
  type: text,
  const: z.optional(z.unknown()),
  enum: z.optional(z.array(z.unknown())),
  properties: z.optional(z.record(z.string(), z.unknown())),
  required: z.optional(z.array(z.string())),
  additionalProperties: z.optional(z.unknown()),
  propertyNames: z.optional(z.unknown()),
  items: z.optional(z.unknown()),
  oneOf: z.optional(z.array(z.unknown())),
  anyOf: z.optional(z.array(z.unknown())),
  minimum: number,
  maximum: number,
  minLength: number,
  maxLength: number,
  pattern: text,
})

type JsonSchema = z.infer<typeof schemaSchema>

const objectSchema = z.record(z.string(), z.unknown())

const parsed = new Map<unknown, JsonSchema>()

/** Parses a schema and caches it, because tests use the same schema thousands of times. */
function parse(input: unknown): JsonSchema {
  const schema = parsed.get(input) ?? schemaSchema.parse(input)
  parsed.set(input, schema)
  return schema
}

function isOfType(type: string, value: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'null') return value === null
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return objectSchema.safeParse(value).success
  return typeof value === type
}

function hasProperties(schema: JsonSchema, object: Record<string, unknown>): boolean {
  const {
    properties = {},
    required = [],
    propertyNames = true,
    additionalProperties = true,
  } = schema
  return (
    required.every((key) => Object.hasOwn(object, key)) &&
    Object.entries(object).every(
      ([key, value]) =>
        fitsSchema(propertyNames, key) &&
        fitsSchema(Object.hasOwn(properties, key) ? properties[key] : additionalProperties, value),
    )
  )
}

const isInRange = ({ minimum = -Infinity, maximum = Infinity }: JsonSchema, value: number) =>
  value >= minimum && value <= maximum

function isText({ minLength = 0, maxLength = Infinity, pattern = '' }: JsonSchema, value: string) {
  const { length } = Array.from(value)
  return length >= minLength && length <= maxLength && new RegExp(pattern, 'u').test(value)
}

/** Returns true if the JSON value `value` matches `input`, a JSON Schema. */
export function fitsSchema(input: unknown, value: unknown): boolean {
  if (typeof input === 'boolean') return input
  const schema = parse(input)
  const object = objectSchema.safeParse(value)
  const fitting = (schemas: unknown[]) => schemas.filter((one) => fitsSchema(one, value)).length
  return (
    (schema.type === undefined || isOfType(schema.type, value)) &&
    (!('const' in schema) || schema.const === value) &&
    (schema.enum === undefined || schema.enum.includes(value)) &&
    (schema.oneOf === undefined || fitting(schema.oneOf) === 1) &&
    (schema.anyOf === undefined || fitting(schema.anyOf) > 0) &&
    (!Array.isArray(value) || value.every((item) => fitsSchema(schema.items ?? true, item))) &&
    (!object.success || hasProperties(schema, object.data)) &&
    (typeof value !== 'number' || isInRange(schema, value)) &&
    (typeof value !== 'string' || isText(schema, value))
  )
}
