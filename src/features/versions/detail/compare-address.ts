/** The numbers of two different versions, the earlier one first. */
export type ComparedVersions = { a: number; b: number }

const number = /^[1-9]\d{0,14}$/u

/** Reads two version numbers in either order; `undefined` if they are not two different ones. */
export function readVersions(first: string, second: string): ComparedVersions | undefined {
  if (!number.test(first.trim()) || !number.test(second.trim())) return undefined
  const [a, b] = [Number(first), Number(second)]
  return a === b ? undefined : { a: Math.min(a, b), b: Math.max(a, b) }
}
