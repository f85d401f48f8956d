const delay = /^\d{1,9}$/u
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/u

const msOf = (text: string) => (httpDate.test(text) ? Date.parse(text) : Number.NaN)

/**
 * After how many whole seconds the `Retry-After` header of an answer says to try again: a number of
 * seconds or an HTTP-date (RFC 9110, 10.2.3); 0 where that time has passed. `undefined` where it
 * says neither. A date is counted from the server's own, `date`, which came along: the clock here
 * may be wrong by days. Without it, nobody knows how long that is. The date forms that RFC 9110
 * calls obsolete are not read.
 */
export function retryAfterSeconds(header: string | null, date: string | null): number | undefined {
  if (header === null) return undefined
  if (delay.test(header)) return Number(header)
  const ms = msOf(header) - msOf(date ?? '')
  return Number.isNaN(ms) ? undefined : Math.max(0, Math.ceil(ms / 1000))
}
