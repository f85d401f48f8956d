const twoDigits = (number: number) => String(number).padStart(2, '0')

/** An instant as a field for date and time shows it, in the zone of whoever looks. */
export function localText(instant: string): string {
  const at = new Date(instant)
  const day = [String(at.getFullYear()).padStart(4, '0'), at.getMonth() + 1, at.getDate()]
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()]
  const date = day.map((part) => (typeof part === 'number' ? twoDigits(part) : part)).join('-')
  return `${date}T${time.map(twoDigits).join(':')}`
}

/**
 * The instant that a field for date and time says, in the zone of whoever looks; `undefined` where
 * it says none that has four digits for its year. A time that the clocks skip or show twice is taken as the browser takes it.
 */
export function instantOf(text: string): string | undefined {
  const at = new Date(text)
  const isInstant = text !== '' && at.getUTCFullYear() >= 0 && at.getUTCFullYear() <= 9999
  return isInstant ? at.toISOString() : undefined
}
