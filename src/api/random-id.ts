const hex = (bytes: Iterable<number>) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * Returns a new random id, a UUID of version 4 (RFC 9562). `crypto.randomUUID` exists in secure
 * contexts only; this works on plain http too.
 */
export function randomId(): string {
  const random = crypto.getRandomValues(new Uint8Array(16))
  // The bits that RFC 9562 fixes: the version, and the variant.
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
