import { isIP } from 'node:net'
import * as z from 'zod/mini'

/** A mistake in the configuration. Its message is a sentence that names the setting. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

type Row = { help: string; must: string }

const rows = z.registry<Row>()

/** Describes a setting: what it is, and what its value must be. */
function row<Schema extends z.ZodMiniType>(schema: Schema, must: string, help: string): Schema {
  rows.add(schema, { must, help })
  return schema
}

const port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/u)),
  z.pipe(z.transform(Number), z.int().check(z.lte(65_535))),
)
const hostName = z.string().check(z.regex(/^[\w.:-]+$/u))
const url = z.url({ protocol: /^https?$/u, abort: true })
const claim = z.string().check(z.minLength(1))
const list = z.pipe(
  z.string(),
  z.transform((text) => text.split(',').map((each) => each.trim())),
)
const frames = z.string().check(z.regex(/^[\w*.:/' -]+$/u))
const aClaim = 'the name of a claim; a dot leads into a nested claim'
const aList = 'a list of values, separated by commas'
const someFrames =
  "a list of origins, separated by spaces, or 'self', 'none' in quotation marks, or *"

/** Every setting, in the order of the help. */
const settings = z.object({
  PORT: row(z.prefault(port, '8080'), 'a whole number from 0 to 65535', 'The port (8080).'),
  HOST: row(
    z.prefault(hostName, 'localhost'),
    'a host name or an IP address',
    'The address to listen on (localhost). 0.0.0.0 is every address; it needs AUTH=jwt.',
  ),
  DATA_DIR: row(
    z.prefault(z.string(), '.data'),
    'a folder',
    'The folder of the SQLite database (.data).',
  ),
  DATABASE_URL: row(
    z.optional(z.url({ protocol: /^postgres(?:ql)?$/u })),
    'a URL that begins with postgres://',
    'A PostgreSQL database to use instead of SQLite.',
  ),
  AUTH: row(
    z.optional(z.enum(['jwt', 'development'])),
    'jwt or development',
    'Who is signed in: "jwt" reads a signed token; with "development", everyone is Dana Levi. The default is development, on a loopback address only.',
  ),
  AUTH_ISSUER: row(z.optional(z.string()), 'the issuer of the tokens', 'The issuer of the tokens.'),
  AUTH_JWKS_URL: row(
    z.optional(url),
    'a URL that begins with https:// or http://',
    'The URL of the public keys of the issuer (JWKS).',
  ),
  AUTH_AUDIENCE: row(z.optional(list), aList, 'The audience of the tokens; several with commas.'),
  AUTH_HEADER: row(
    z.prefault(z.string().check(z.regex(/^[\w-]+$/u)), 'Authorization'),
    'the name of a header',
    'The header with the token (Authorization), such as Cf-Access-Jwt-Assertion.',
  ),
  AUTH_NAME_CLAIM: row(z.prefault(claim, 'name'), aClaim, 'The claim with the name (name).'),
  AUTH_PERMISSIONS_CLAIM: row(
    z.prefault(claim, 'permissions'),
    aClaim,
    'The claim with the permissions (permissions), such as groups, realm_access.roles or email.',
  ),
  AUTH_VIEW: row(
    z.prefault(list, 'endSessionBehavior:view'),
    aList,
    'The values of that claim that allow viewing (endSessionBehavior:view).',
  ),
  AUTH_EDIT: row(
    z.prefault(list, 'endSessionBehavior:edit'),
    aList,
    'The values of that claim that allow viewing and saving (endSessionBehavior:edit).',
  ),
  AUTH_DECIDE: row(
    z.prefault(list, 'endSessionBehavior:decide'),
    aList,
    'The values of that claim that allow asking for decisions (endSessionBehavior:decide).',
  ),
  AUTH_ACCOUNT_CLAIM: row(
    z.optional(claim),
    aClaim,
    'The claim with the account. Each account has its own settings. Without it, there is one account.',
  ),
  SIGN_IN_URL: row(
    z.optional(z.string().check(z.regex(/^(?:https?:\/\/|\/(?!\/))/u))),
    'a URL or a path',
    'Where the page sends people who are not signed in, such as /oauth2/sign_in.',
  ),
  FRAME_ANCESTORS: row(
    z.prefault(frames, "'none'"),
    someFrames,
    "The origins that may show the page in a frame ('none').",
  ),
  EMBED_FRAME_ANCESTORS: row(
    z.prefault(frames, '*'),
    someFrames,
    'The origins that may show a preview with ?embed in a frame (*).',
  ),
})

/** The values of all settings, by the names of their environment variables. */
export type Settings = z.output<typeof settings>

/** How the server verifies tokens. */
export type JwtConfig = { issuer: string; jwksUrl: URL; audience: string[] }

/** The configuration of the server. Without `jwt`, everyone is Dana Levi. */
export type Config = { settings: Settings; jwt: JwtConfig | undefined }

/** Returns true if only programs on this machine reach `host`, which is an address or a name. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

const rowOf = (name: string) =>
  Object.entries(settings.shape).flatMap(([each, schema]) =>
    each === name ? (rows.get(schema) ?? []) : [],
  )[0]

const mistake = (name: string, reason: string) =>
  new ConfigError(`${name} must be ${rowOf(name)?.must ?? 'valid'}${reason}.`)

function required<Value>(name: keyof Settings, value: Value | undefined): Value {
  if (value === undefined) throw mistake(name, '; AUTH=jwt needs it')
  return value
}

function jwtConfig(given: Settings): JwtConfig {
  return {
    issuer: required('AUTH_ISSUER', given.AUTH_ISSUER),
    jwksUrl: new URL(required('AUTH_JWKS_URL', given.AUTH_JWKS_URL)),
    audience: required('AUTH_AUDIENCE', given.AUTH_AUDIENCE),
  }
}

/**
 * Parses the environment. An empty value counts as absent.
 *
 * @throws {ConfigError} for the first mistake
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== '')
  const { data, error } = settings.safeParse(Object.fromEntries(given))
  if (error) throw mistake(String(error.issues[0]?.path[0]), '')
  if (data.AUTH === 'jwt') return { settings: data, jwt: jwtConfig(data) }
  if (!isLoopback(data.HOST)) {
    throw new ConfigError(
      `AUTH must be jwt because other machines can reach HOST ${data.HOST}; without sign-in, everyone on the network could change the settings.`,
    )
  }
  const unused = given.find(([name]) => name.startsWith('AUTH_') && name in settings.shape)
  if (data.AUTH === undefined && unused) {
    throw new ConfigError(`AUTH must be jwt or development because ${unused[0]} is set.`)
  }
  return { settings: data, jwt: undefined }
}

/** Returns the list of all settings. */
export function helpText(): string {
  const lines = Object.entries(settings.shape).map(
    ([name, schema]) => `  ${name.padEnd(24)}${rows.get(schema)?.help ?? ''}`,
  )
  return ['Settings, as environment variables (defaults in parentheses):', ...lines, ''].join('\n')
}
