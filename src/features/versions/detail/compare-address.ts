/** The numbers of two different versions, the earlier one first. */
export type ComparedVersions = { a: number; b: number }

const number = /^[1-9]\d{0,14}$/u

/** Two version numbers as typed, in whichever order; `undefined` where they are not two. */
export function readVersions(one: string, other: string): ComparedVersions | undefined {
  if (!number.test(one.trim()) || !number.test(other.trim())) return undefined
  const [a, b] = [Number(one), Number(other)]
  return a === b ? undefined : { a: Math.min(a, b), b: Math.max(a, b) }
}
