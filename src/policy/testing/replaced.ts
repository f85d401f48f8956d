const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * A copy of the document `value` with `by` in the place that the dotted `path` names, whatever type
 * it has: for documents that nobody should send. `undefined` removes the key.
 */
export function replaced(value: unknown, path: string, by: unknown): unknown {
  const [key = '', ...rest] = path.split('.')
  const object = isObject(value) ? value : {}
  const inner = rest.length === 0 ? by : replaced(object[key], rest.join('.'), by)
  const others = Object.entries(object).filter(([name]) => name !== key)
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]])
}
