/**
 * Returns a function that creates a value when it is first needed. Creating the formats of `Intl`
 * takes time that the first paint of the page would wait for.
 */
export function onDemand<T>(create: () => T): () => T {
  let created: { value: T } | undefined
  return () => (created ??= { value: create() }).value
}
