import * as fc from 'fast-check'
import { wellFormedTextArbitrary } from './text.arbitrary.ts'

const labelArbitrary = fc.constantFrom(
  'example',
  'a',
  'my-shop',
  'xn--bcher-kva',
  'bücher',
  'пример',
  '例え',
  'pаypal',
  '3',
  'a'.repeat(63),
)

const topLabelArbitrary = fc.constantFrom('com', 'org', 'co', 'рф', 'museum')

/** A host that is accepted: two to four labels, the last no number. */
export const acceptedHostArbitrary = fc
  .tuple(fc.array(labelArbitrary, { minLength: 1, maxLength: 3 }), topLabelArbitrary)
  .map(([labels, top]) => [...labels, top].join('.'))

const afterHostArbitrary = fc
  .tuple(
    fc.constantFrom('', ':1', ':443', ':8443', ':65535', ':'),
    fc.constantFrom('', '/', '/thank-you', '/%7Eme', '/a/../b', '/{sessionId}'),
    fc.constantFrom('', '?', '?a=1&b=2', '?next=https://other.example/'),
    fc.constantFrom('', '#', '#top', '#/route?x={name}'),
  )
  .map((parts) => parts.join(''))

/** A redirect URL that is accepted, with international hosts, ports, queries and placeholders. */
export const acceptedUrlArbitrary = fc
  .tuple(acceptedHostArbitrary, afterHostArbitrary)
  .map(([host, rest]) => `https://${host}${rest}`)

/** Pieces that distinguish URLs and that parsers often misread. */
const tellingPieces = [
  'https:// https: http:// HTTPS:// // / \\ : :80 :0 :65536 @ . 。 % %2e ? # { } [ ] ::1 - _ xn--'.split(
    ' ',
  ),
  '0x7f 127 1 １ ß İ ℡ ／ ＠ pаypal'.split(' '),
  [' ', '\t', '\0', '\u00AD', '\u0301', '\u200B', '\u202E', '\uFEFF', '\uD800'],
].flat()

const pieceArbitrary = fc.oneof(
  acceptedHostArbitrary,
  fc.constantFrom(...tellingPieces),
  wellFormedTextArbitrary(4),
)

/** Text made of what URLs are made of, in any order: mostly refused, sometimes not. */
export const nearUrlArbitrary = fc
  .tuple(fc.constantFrom('', 'https://'), fc.array(pieceArbitrary, { maxLength: 6 }))
  .map(([start, pieces]) => start + pieces.join(''))
