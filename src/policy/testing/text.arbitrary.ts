import * as fc from 'fast-check'

// `unit: 'binary'` would draw the same, after a second of preparation in every test file.
const codePointArbitrary = fc
  .oneof(
    fc.integer({ min: 0x20, max: 0x7e }),
    fc.integer({ min: 0, max: 0xd7ff }),
    fc.integer({ min: 0xe000, max: 0x10ffff }),
  )
  .map((codePoint) => String.fromCodePoint(codePoint))

/**
 * Any text that UTF-8 can carry, of any script, with control characters; up to `maxLength` code
 * points.
 */
export const wellFormedTextArbitrary = (maxLength = 30) =>
  fc.string({ unit: codePointArbitrary, maxLength })

/** Any text, also with halves of surrogate pairs, which no document can carry. */
export const anyTextArbitrary = fc.oneof(
  wellFormedTextArbitrary(),
  fc
    .array(fc.oneof(fc.nat({ max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })))
    .map((units) => String.fromCharCode(...units)),
)
