import { describe, expect, test } from 'vitest'
import { ConfigError, helpText, isLoopback, readConfig } from './config.ts'

const jwt = {
  AUTH: 'jwt',
  AUTH_ISSUER: 'https://issuer.example',
  AUTH_JWKS_URL: 'https://issuer.example/keys',
  AUTH_AUDIENCE: 'settings, other',
}

/** Returns the sentence about the mistake in an environment. */
function mistakeIn(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
  }
  throw new Error('the environment was accepted')
}

test('without settings, the server is for development, on this machine only', () => {
  const { settings, jwt: signIn } = readConfig({ PATH: '/bin', PORT: '' })
  expect(settings).toMatchObject({ PORT: 8080, HOST: 'localhost', DATA_DIR: '.data' })
  expect(signIn).toBeUndefined()
})

test('with sign-in, it may listen on every address', () => {
  const config = readConfig({ ...jwt, HOST: '0.0.0.0', PORT: '0' })
  expect(config.settings).toMatchObject({ HOST: '0.0.0.0', PORT: 0 })
  expect(config.jwt).toEqual({
    issuer: 'https://issuer.example',
    jwksUrl: new URL('https://issuer.example/keys'),
    audience: ['settings', 'other'],
  })
})

const wrongValues: [string, string][] = [
  ['PORT', 'x'],
  ['PORT', '-1'],
  ['PORT', '65536'],
  ['PORT', '8080.5'],
  ['HOST', 'http://localhost'],
  ['DATABASE_URL', 'mysql://localhost/db'],
  ['DATABASE_URL', 'localhost'],
  ['AUTH', 'none'],
  ['AUTH_JWKS_URL', 'file:///keys'],
  ['AUTH_JWKS_URL', 'keys'],
  ['AUTH_HEADER', 'X Token'],
  ['SIGN_IN_URL', 'javascript:alert(1)'],
  ['SIGN_IN_URL', '//evil.example'],
  ['FRAME_ANCESTORS', "'self'; script-src *"],
]

test.each(wrongValues)('%s=%s ends the start with a sentence, without the value', (name, value) => {
  const sentence = mistakeIn({ [name]: value })
  expect(sentence).toMatch(new RegExp(`^${name} must be .+\\.$`, 'u'))
  expect(sentence).not.toContain(value)
})

describe('a server that other machines reach', () => {
  test.each(['0.0.0.0', '::', '10.0.0.7', 'settings.example', '127.evil.example'])(
    'needs sign-in: %s',
    (HOST) => {
      expect(mistakeIn({ HOST })).toMatch(/^AUTH must be jwt/u)
      expect(mistakeIn({ HOST, AUTH: 'development' })).toMatch(/^AUTH must be jwt/u)
    },
  )

  test.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('%s is only this machine', (HOST) => {
    expect(isLoopback(HOST)).toBe(true)
    expect(readConfig({ HOST }).jwt).toBeUndefined()
  })
})

test.each(['AUTH_ISSUER', 'AUTH_JWKS_URL', 'AUTH_AUDIENCE'])('AUTH=jwt needs %s', (name) => {
  expect(mistakeIn({ ...jwt, [name]: '' })).toMatch(new RegExp(`^${name} must be .+ AUTH=jwt`, 'u'))
})

test('a setting of the sign-in without AUTH is a mistake, not a server without sign-in', () => {
  const { AUTH: _, ...forgotten } = jwt
  expect(mistakeIn(forgotten)).toMatch(/^AUTH must be jwt or development because AUTH_/u)
})

test('the help lists every setting', () => {
  const { settings } = readConfig({ ...jwt, DATABASE_URL: 'postgres://localhost/db' })
  for (const name of Object.keys(settings))
    expect(helpText()).toMatch(new RegExp(`^ +${name} +[A-Z]`, 'mu'))
})
