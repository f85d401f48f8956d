import * as fc from 'fast-check'

/** Any text, also with halves of surrogate pairs, which no document can carry. */
export const anyTextArbitrary = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.nat({ max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })))
    .map((units) => String.fromCharCode(...units)),
)
