import { createServer } from 'node:http'
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTPayload,
  type JWTHeaderParameters,
} from 'jose'

/** The issuer and the audience of the tokens in tests. */
export const issuer = 'https://issuer.example'
export const audience = 'settings'

/** A token about Dana, who may edit. */
const danaClaims = { sub: 'dana-1', name: 'Dana Levi', permissions: ['endSessionBehavior:edit'] }

/** The claims of a token and what is unusual about it. */
export type TokenOptions = {
  claims?: JWTPayload
  issuer?: string
  audience?: string
  /** When it expires, in seconds from now. */
  expiresIn?: number
  header?: Partial<JWTHeaderParameters>
}

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds

const payloadOf = (options: TokenOptions): JWTPayload => ({
  ...danaClaims,
  ...options.claims,
  iss: options.issuer ?? issuer,
  aud: options.audience ?? audience,
  exp: inSeconds(options.expiresIn ?? 60),
})

const signed = (options: TokenOptions, key: CryptoKey | Uint8Array, alg: string) =>
  new SignJWT(payloadOf(options))
    .setProtectedHeader({ alg, kid: 'key-1', ...options.header })
    .sign(key)

/** Starts an issuer: its keys are at `jwksUrl` until it is stopped. */
export async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true })
  const foreign = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'ES256' }
  const pem = new TextEncoder().encode(await exportSPKI(publicKey))
  let requests = 0
  const server = createServer((_, response) => {
    requests += 1
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    jwksUrl: `http://127.0.0.1:${port}/keys`,
    requests: () => requests,
    /** A token that the issuer has signed. */
    token: (options: TokenOptions = {}) => signed(options, privateKey, 'ES256'),
    /** A token that somebody else has signed, under the name of the issuer's key. */
    foreignToken: () => signed({}, foreign.privateKey, 'ES256'),
    /** A token with the public key as the secret of an HMAC. */
    hmacToken: () => signed({}, pem, 'HS256'),
    /** A token without a signature. */
    unsignedToken: () => new UnsecuredJWT(payloadOf({})).encode(),
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
