import * as z from 'zod/mini'

const objectSchema = z.record(z.string(), z.unknown())

/** The value that `path` leads to inside `value`; `undefined` where there is none. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, key) => {
    const { data } = objectSchema.safeParse(inside)
    return data !== undefined && Object.hasOwn(data, key) ? data[key] : undefined
  }, value)

/** A copy of `value` with `by` where `path` leads; nothing else is changed or made. */
export function withValueAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  by: unknown,
): unknown {
  if (key === undefined) return by
  const { data } = objectSchema.safeParse(value)
  return data === undefined ? value : { ...data, [key]: withValueAt(data[key], rest, by) }
}
