/** The maximum nesting depth of JSON, in levels. Settings need 6. */
export const maxDepth = 32

/** The value of a JSON text, with the offset of each value and the duplicate keys. */
export type LocatedJson = {
  value: unknown
  /** The offset of every value in the text, by {@link pathKey} of its path. */
  offsets: ReadonlyMap<string, number>
  /** The second and later occurrences of a key in an object, with the offset of the key. */
  duplicates: { path: readonly string[]; offset: number }[]
}

/** The part of the JSON grammar that is missing at some offset. */
export type ExpectedJson = 'value' | 'key' | 'colon' | 'commaOrEnd' | 'endOfString' | 'nothing'

/**
 * The position where a text stops being JSON, and the expected part of the grammar. `stringStart` is
 * the offset of the string that ends there or should end there, if there is one.
 */
export type JsonStop = {
  offset: number
  isTooDeep: boolean
  expected: ExpectedJson
  stringStart?: number
}

/** The result of {@link locateJson}. */
export type JsonCheck = { ok: true; json: LocatedJson } | ({ ok: false } & JsonStop)

/** Returns the key of a path in {@link LocatedJson.offsets}. */
export const pathKey = (path: readonly string[]): string => JSON.stringify(path)

class JsonError extends Error {
  readonly stop: JsonStop

  constructor(stop: JsonStop) {
    super('not JSON')
    this.stop = stop
  }
}

const space = /[\t\n\r ]*/uy
// The valid beginning of a string. A quotation mark must follow.
const stringStart = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.+-])/uy

/** Parses a JSON text in one pass. The grammar is that of RFC 8259. */
class Parser {
  readonly offsets = new Map<string, number>()
  readonly duplicates: LocatedJson['duplicates'] = []
  readonly #text: string
  #at = 0
  #string = { start: -1, end: -1 }

  constructor(text: string) {
    this.#text = text
  }

  parse(): void {
    this.#value([])
    if (this.#at < this.#text.length) throw this.#error('nothing')
  }

  #error(expected: ExpectedJson, isTooDeep = false): JsonError {
    const { start, end } = this.#string
    const touches = end === this.#at && start < end
    return new JsonError({
      offset: this.#at,
      isTooDeep,
      expected,
      ...(touches && { stringStart: start }),
    })
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const [taken = ''] = pattern.exec(this.#text) ?? []
    this.#at += taken.length
    return taken
  }

  #next(): string {
    this.#take(space)
    return this.#text.charAt(this.#at)
  }

  #expect(mark: string, expected: ExpectedJson): void {
    if (this.#text.charAt(this.#at) !== mark) throw this.#error(expected)
    this.#at += 1
  }

  #readString(): string {
    const start = this.#at
    if (this.#take(stringStart) === '') throw this.#error('key')
    this.#string = { start, end: this.#at }
    this.#expect('"', 'endOfString')
    this.#string.end = this.#at
    return String(JSON.parse(this.#text.slice(start, this.#at)))
  }

  #value(path: readonly string[]): void {
    const next = this.#next()
    this.offsets.set(pathKey(path), this.#at)
    if ((next === '{' || next === '[') && path.length === maxDepth) {
      throw this.#error('value', true)
    }
    if (next === '{') this.#object(path)
    else if (next === '[') this.#array(path)
    else if (next === '"') this.#readString()
    else if (this.#take(scalar) === '') throw this.#error('value')
    this.#take(space)
  }

  #object(path: readonly string[]): void {
    const keys = new Set<string>()
    this.#items('}', () => {
      const offset = this.#at
      const key = this.#readString()
      if (keys.has(key)) this.duplicates.push({ path: [...path, key], offset })
      keys.add(key)
      this.#next()
      this.#expect(':', 'colon')
      this.#value([...path, key])
    })
  }

  #array(path: readonly string[]): void {
    let index = 0
    this.#items(']', () => {
      this.#value([...path, String(index)])
      index += 1
    })
  }

  /** Parses the items between two brackets, separated by commas. */
  #items(end: string, item: () => void): void {
    this.#at += 1
    if (this.#next() !== end) {
      item()
      while (this.#next() === ',') {
        this.#at += 1
        this.#next()
        item()
      }
    }
    this.#expect(end, 'commaOrEnd')
  }
}

/** Parses JSON with the offset of every value, or returns the position where it stops being JSON. */
export function locateJson(text: string): JsonCheck {
  const parser = new Parser(text)
  try {
    parser.parse()
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, ...error.stop }
    throw error
  }
  const value: unknown = JSON.parse(text)
  const { offsets, duplicates } = parser
  return { ok: true, json: { value, offsets, duplicates } }
}

/** Returns the line and the column of an offset in a text, both starting at 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
