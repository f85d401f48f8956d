const hex = (bytes: Iterable<number>) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Returns a new random UUID, version 4 (RFC 9562). Unlike `crypto.randomUUID`, it also works on plain
 * http, which is not a secure context.
 */
export function randomId(): string {
  const random = crypto.getRandomValues(new Uint8Array(16))
  // RFC 9562 fixes the bits of the version and of the variant.
  const bytes = random.map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40
    if (index === 8) return (byte & 0x3f) | 0x80
    return byte
  })
  const ends = [0, 4, 6, 8, 10, 16]
  return ends
    .slice(1)
    .map((end, index) => hex(bytes.slice(ends[index], end)))
    .join('-')
}
