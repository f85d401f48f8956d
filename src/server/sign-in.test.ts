import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { createSignIn } from './sign-in.ts'
import { audience, issuer, startIssuer, type TokenOptions } from './testing/tokens.ts'

type Issuer = Awaited<ReturnType<typeof startIssuer>>

let keys: Issuer

beforeAll(async () => {
  keys = await startIssuer()
})

afterAll(() => keys.stop())

const environment = (more: Record<string, string> = {}) => ({
  AUTH: 'jwt',
  AUTH_ISSUER: issuer,
  AUTH_JWKS_URL: keys.jwksUrl,
  AUTH_AUDIENCE: `other,${audience}`,
  ...more,
})

const requestWith = (headers: Record<string, string>) =>
  new Request('https://settings.example/api/me', { headers })

/** Signs in with a token in the header `Authorization`. */
const signInWith = (token: string, more?: Record<string, string>) =>
  createSignIn(readConfig(environment(more)))(requestWith({ authorization: `Bearer ${token}` }))

test('a token of the issuer signs in, with the id of the person', async () => {
  expect(await signInWith(await keys.token())).toEqual({
    me: { name: 'Dana Levi', id: 'dana-1', permissions: ['endSessionBehavior:edit'] },
    account: 'default',
  })
})

describe('refused', () => {
  const wrong: [string, (issuer: Issuer) => Promise<string> | string][] = [
    ['an expired token', ({ token }) => token({ expiresIn: -60 })],
    ['a token for later', ({ token }) => token({ claims: { nbf: Date.now() / 1000 + 600 } })],
    ['a token of another issuer', ({ token }) => token({ issuer: 'https://evil.example' })],
    ['a token for another audience', ({ token }) => token({ audience: 'calendar' })],
    ['a token that somebody else signed', ({ foreignToken }) => foreignToken()],
    ['a token with an unknown key', ({ token }) => token({ header: { kid: 'key-2' } })],
    ['an unsigned token', ({ unsignedToken }) => unsignedToken()],
    ['a token with the public key as HMAC secret', ({ hmacToken }) => hmacToken()],
    ['a token without a name', ({ token }) => token({ claims: { name: '', sub: '' } })],
    ['a changed token', async ({ token }) => (await token()).replace(/\.[^.]*\./u, '.e30.')],
    ['a name', () => 'Dana Levi'],
    ['nothing', () => ''],
  ]

  test.each(wrong)('%s', async (_, tokenOf) => {
    expect(await signInWith(await tokenOf(keys))).toBeUndefined()
  })

  test('a request without a token, and one with the name of a person', async () => {
    const signIn = createSignIn(readConfig(environment()))
    expect(await signIn(requestWith({}))).toBeUndefined()
    const named = { 'x-forwarded-user': 'Dana Levi', 'x-user': 'Dana Levi' }
    expect(await signIn(requestWith(named))).toBeUndefined()
  })
})

test('the header of a proxy carries the token without a scheme; others are ignored', async () => {
  const AUTH_HEADER = 'Cf-Access-Jwt-Assertion'
  const signIn = createSignIn(readConfig(environment({ AUTH_HEADER })))
  const token = await keys.token()
  expect((await signIn(requestWith({ [AUTH_HEADER]: token })))?.me.name).toBe('Dana Levi')
  expect(await signIn(requestWith({ authorization: `Bearer ${token}` }))).toBeUndefined()
})

describe('the claims', () => {
  const cases: [string, Record<string, string>, TokenOptions['claims'], object][] = [
    ['a name is missing', {}, { name: undefined }, { me: { name: 'dana-1' } }],
    [
      'another claim has the name',
      { AUTH_NAME_CLAIM: 'email' },
      { email: 'd@x.example' },
      { me: { name: 'd@x.example' } },
    ],
    [
      'the permissions are a scope',
      { AUTH_PERMISSIONS_CLAIM: 'scope' },
      { scope: 'openid endSessionBehavior:view' },
      { me: { permissions: ['endSessionBehavior:view'] } },
    ],
    [
      'roles are nested',
      { AUTH_PERMISSIONS_CLAIM: 'realm_access.roles', AUTH_EDIT: 'admin,owner' },
      { realm_access: { roles: ['owner'] } },
      { me: { permissions: ['endSessionBehavior:edit'] } },
    ],
    [
      'a claim has dots in its name',
      { AUTH_PERMISSIONS_CLAIM: 'https://x.example/roles', AUTH_DECIDE: 'bot' },
      { 'https://x.example/roles': ['bot'] },
      { me: { permissions: ['endSessionBehavior:decide'] } },
    ],
    ['there are no permissions', {}, { permissions: undefined }, { me: { permissions: [] } }],
    [
      'a claim has the account',
      { AUTH_ACCOUNT_CLAIM: 'org' },
      { org: 'acme' },
      { account: 'acme' },
    ],
  ]

  test.each(cases)('%s', async (_, more, claims, expected) => {
    const token = await keys.token(claims ? { claims } : {})
    expect(await signInWith(token, more)).toMatchObject(expected)
  })

  test.each([
    ['no account', {}],
    ['an empty account', { org: '' }],
    ['an account that no key of a database can hold', { org: 'a\0b' }],
    ['a very long account', { org: 'a'.repeat(201) }],
    ['several accounts', { org: ['acme', 'other'] }],
  ])('a token with %s is refused where accounts are apart', async (_, claims) => {
    const token = await keys.token({ claims })
    expect(await signInWith(token, { AUTH_ACCOUNT_CLAIM: 'org' })).toBeUndefined()
  })
})

test('the keys are loaded with the first token, and once', async () => {
  const signIn = createSignIn(readConfig(environment()))
  const before = keys.requests()
  const authorization = `Bearer ${await keys.token()}`
  await Promise.all([1, 2, 3].map(() => signIn(requestWith({ authorization }))))
  await signIn(requestWith({ authorization }))
  expect(keys.requests() - before).toBe(1)
})

test('keys that cannot be loaded are no reason to refuse a token', async () => {
  const away = await startIssuer()
  const authorization = `Bearer ${await away.token()}`
  const signIn = createSignIn(readConfig(environment({ AUTH_JWKS_URL: away.jwksUrl })))
  await away.stop()
  await expect(signIn(requestWith({ authorization }))).rejects.toThrow('cannot be loaded')
})

test('in development, everyone is Dana Levi', async () => {
  const signedIn = await createSignIn(readConfig({}))(requestWith({}))
  expect(signedIn?.me).toMatchObject({ name: 'Dana Levi', isDevelopment: true })
})
