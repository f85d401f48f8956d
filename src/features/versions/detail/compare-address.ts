/** The numbers of two different versions, the earlier one first. */
export type ComparedVersions = { a: number; b: number }

const number = /^[1-9]\d{0,14}$/u

/** Reads two version numbers in any order; `undefined` if they are not two different ones. */
export function readVersions(one: string, other: string): ComparedVersions | undefined {
  if (!number.test(one.trim()) || !number.test(other.trim())) return undefined
  const [a, b] = [Number(one), Number(other)]
  return a === b ? undefined : { a: Math.min(a, b), b: Math.max(a, b) }
}
