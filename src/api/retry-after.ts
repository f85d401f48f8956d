const delay = /^\d{1,9}$/u
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u

/**
 * After how many whole seconds, counted from `now`, the `Retry-After` header of an answer says to
 * try again: a number of seconds or an HTTP-date (RFC 9110, 10.2.3); 0 where that time has passed.
 * `undefined` where it says neither. The date forms that RFC 9110 calls obsolete are not read.
 */
export function retryAfterSeconds(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined
  if (delay.test(header)) return Number(header)
  const atMs = httpDate.test(header) ? Date.parse(header) : Number.NaN
  if (Number.isNaN(atMs)) return undefined
  return Math.max(0, Math.ceil((atMs - now.getTime()) / 1000))
}
