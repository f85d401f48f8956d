import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose'
import * as z from 'zod/mini'
import { decidePermission, editPermission, viewPermission, type Me } from '../api/people.ts'
import { UnavailableError } from '../backend/store.ts'
import type { Config, JwtConfig, Settings } from './config.ts'

/** A signed-in person or program, and the account whose settings it sees. */
export type SignedIn = { me: Me; account: string }

/**
 * Returns the sender of a request, or `undefined` without a valid token.
 *
 * @throws {UnavailableError} if the keys of the issuer cannot be loaded
 */
export type SignIn = (request: Request) => Promise<SignedIn | undefined>

/** The account of everyone if no claim names it. */
const onlyAccount = 'default'

/** Algorithms with a public key. With an HMAC, whoever knows the public key could sign. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

/** The tolerated difference between the clocks of the issuer and of the server, in seconds. */
const clockTolerance = 5

const development: SignedIn = {
  me: {
    name: 'Dana Levi',
    permissions: [viewPermission, editPermission, decidePermission],
    isDevelopment: true,
  },
  account: onlyAccount,
}

const record = z.record(z.string(), z.unknown())
const texts = z.union([
  z.array(z.string()),
  // A scope is a list with spaces (RFC 8693, 4.2).
  z.pipe(
    z.string(),
    z.transform((text) => text.split(' ')),
  ),
])

/** Returns the claim with this name; a dot in the name leads into a nested claim. */
function claimOf(claims: unknown, name: string): unknown {
  const { data } = record.safeParse(claims)
  if (data === undefined || name in data) return data?.[name]
  const dot = name.indexOf('.')
  return dot === -1 ? undefined : claimOf(data[name.slice(0, dot)], name.slice(dot + 1))
}

const shortText = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^\P{Cc}*$/u))

/** Returns a claim that can be stored: a short text without control characters. */
const textOf = (claim: unknown) => shortText.safeParse(claim).data

function permissionsOf(claims: JWTPayload, settings: Settings): string[] {
  const given = texts.safeParse(claimOf(claims, settings.AUTH_PERMISSIONS_CLAIM)).data ?? []
  const granted = [
    [viewPermission, settings.AUTH_VIEW],
    [editPermission, settings.AUTH_EDIT],
    [decidePermission, settings.AUTH_DECIDE],
  ] as const
  return granted.flatMap(([permission, values]) =>
    values.some((value) => given.includes(value)) ? [permission] : [],
  )
}

/** Returns who the claims are about; `undefined` if they lack a name or the account. */
function signedInBy(claims: JWTPayload, settings: Settings): SignedIn | undefined {
  const { AUTH_NAME_CLAIM, AUTH_ACCOUNT_CLAIM } = settings
  const id = textOf(claims.sub)
  const name = textOf(claimOf(claims, AUTH_NAME_CLAIM)) ?? id
  const account =
    AUTH_ACCOUNT_CLAIM === undefined ? onlyAccount : textOf(claimOf(claims, AUTH_ACCOUNT_CLAIM))
  if (name === undefined || account === undefined) return undefined
  const permissions = permissionsOf(claims, settings)
  return { me: { name, ...(id !== undefined && { id }), permissions }, account }
}

/** Returns true for an error about a token, and false for one about the keys of the issuer. */
const isAboutToken = (error: unknown) =>
  error instanceof errors.JOSEError &&
  error.code !== errors.JOSEError.code &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid)

function jwtSignIn({ issuer, jwksUrl, audience }: JwtConfig, settings: Settings): SignIn {
  const keys = createRemoteJWKSet(jwksUrl)
  const expected = { issuer, audience, algorithms, clockTolerance, requiredClaims: ['exp'] }
  return async ({ headers }) => {
    const token = headers.get(settings.AUTH_HEADER)?.replace(/^bearer +/iu, '')
    if (token === undefined) return undefined
    try {
      const { payload } = await jwtVerify(token, keys, expected)
      return signedInBy(payload, settings)
    } catch (error) {
      if (isAboutToken(error)) return undefined
      throw new UnavailableError('The keys of the issuer cannot be loaded', { cause: error })
    }
  }
}

/** Creates the sign-in that the configuration asks for. Loads the keys with the first token. */
export const createSignIn = ({ jwt, settings }: Config): SignIn =>
  jwt ? jwtSignIn(jwt, settings) : () => Promise.resolve(development)
