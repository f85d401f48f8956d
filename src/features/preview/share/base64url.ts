const alphabet = /^[\w-]*$/u

/** Text as base64url (RFC 4648, 5) of its UTF-8, without padding. */
export function encodeBase64url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

/**
 * The text that {@link encodeBase64url} made `encoded` of.
 *
 * @throws {Error} where `encoded` is not base64url, or its bytes are not UTF-8
 */
export function decodeBase64url(encoded: string): string {
  if (!alphabet.test(encoded)) throw new TypeError('not base64url')
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}
