/** Writes one line of the log. */
export type Log = (entry: Readonly<Record<string, unknown>>) => void

/** Creates a log that writes each entry as one line of JSON, with the time. */
export const createLog =
  (write: (line: string) => void, now: () => Date): Log =>
  (entry) =>
    write(`${JSON.stringify({ time: now().toISOString(), ...entry })}\n`)

/** Returns the stack of an error and of its causes. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : 'no error object'
  const text = error.stack ?? error.message
  return error.cause === undefined ? text : `${text}\nCaused by: ${errorText(error.cause)}`
}
