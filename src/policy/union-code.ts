/**
 * The code of a value that fits no member of a discriminated union: it is not an object, or its
 * discriminator has a value that is `otherwise`.
 */
export const unionCode =
  (otherwise: 'notBoolean' | 'notOneOf') =>
  ({ code }: { code?: string }) =>
    code === 'invalid_type' ? 'notAnObject' : otherwise
