/** How deep JSON may be nested. A save needs 6 levels. */
export const maxDepth = 32

/** A parsed text, and what `JSON.parse` takes without a word. */
export type ParsedJson = {
  value: unknown
  /** Where a key stands a second time. `JSON.parse` believes the last one. */
  duplicateKeys: string[][]
}

/** The tokens of a text that is JSON; it need not tell more than where keys and levels begin. */
const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gu

/** An object or an array that has begun and not ended. `key` is where it stands now. */
type Level = { keys: Set<string> | undefined; key: string; awaitsKey: boolean }

const levelOf = (bracket: string): Level =>
  bracket === '{'
    ? { keys: new Set(), key: '', awaitsKey: true }
    : { keys: undefined, key: '0', awaitsKey: false }

function moveOn(level: Level): void {
  if (level.keys) level.awaitsKey = true
  else level.key = String(Number(level.key) + 1)
}

/** Where a key of a JSON text stands again; `undefined` when the text is nested too deep. */
function findDuplicateKeys(json: string): string[][] | undefined {
  const levels: Level[] = []
  const duplicateKeys: string[][] = []
  for (const [text] of json.matchAll(token)) {
    const level = levels.at(-1)
    if (text === '{' || text === '[') {
      if (levels.length === maxDepth) return undefined
      levels.push(levelOf(text))
    } else if (text === '}' || text === ']') levels.pop()
    else if (text === ',' && level) moveOn(level)
    else if (level?.awaitsKey && level.keys) {
      const key = String(JSON.parse(text))
      level.key = key
      level.awaitsKey = false
      if (level.keys.has(key)) duplicateKeys.push(levels.map((each) => each.key))
      level.keys.add(key)
    }
  }
  return duplicateKeys
}

/** Parses JSON; `undefined` when it is none, or nested deeper than {@link maxDepth}. */
export function parseJson(text: string): ParsedJson | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const duplicateKeys = findDuplicateKeys(text)
    return duplicateKeys && { value, duplicateKeys }
  } catch {
    return undefined
  }
}
