import * as z from 'zod/mini'

/** One of `names`, written in a link as its code; links keep their meaning whatever the order is. */
export const coded = <Name extends string>(
  names: readonly Name[],
  codes: Readonly<Record<Name, string>>,
) =>
  z.codec(z.string(), z.enum(names), {
    decode: (code, context) => {
      const name = names.find((one) => codes[one] === code)
      if (name !== undefined) return name
      context.issues.push({ code: 'custom', input: code, message: 'unknown code' })
      return z.NEVER
    },
    encode: (name) => codes[name],
  })

/** On or off, written in a link as 1 or 0. */
export const flag = z.codec(z.literal([0, 1]), z.boolean(), {
  decode: (bit) => bit === 1,
  encode: (isOn) => (isOn ? 1 : 0),
})
