const twoDigits = (number: number) => String(number).padStart(2, '0')

/** Returns an instant as a date and time field shows it, in the viewer's time zone. */
export function localText(instant: string): string {
  const at = new Date(instant)
  const day = [String(at.getFullYear()).padStart(4, '0'), at.getMonth() + 1, at.getDate()]
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()]
  const date = day.map((part) => (typeof part === 'number' ? twoDigits(part) : part)).join('-')
  return `${date}T${time.map(twoDigits).join(':')}`
}

/**
 * Returns the instant in a date and time field, in the viewer's time zone; `undefined` unless it is a
 * time with a year of four digits. The browser resolves times that the clocks skip or repeat.
 */
export function instantOf(text: string): string | undefined {
  const at = new Date(text)
  const isInstant = text !== '' && at.getUTCFullYear() >= 0 && at.getUTCFullYear() <= 9999
  return isInstant ? at.toISOString() : undefined
}
