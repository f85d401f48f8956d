/** How deep JSON may be nested, in levels. Settings need 6. */
export const maxDepth = 32

/** A text that is JSON: where each value stands, and the keys that stand a second time. */
export type LocatedJson = {
  value: unknown
  /** The offset of every value, by {@link placeOf} its path. */
  offsets: ReadonlyMap<string, number>
  duplicates: { path: readonly string[]; offset: number }[]
}

/** The part of the grammar that a text has something else in the place of. */
export type ExpectedJson = 'value' | 'key' | 'colon' | 'commaOrEnd' | 'endOfString' | 'nothing'

/**
 * Where a text stops being JSON, and what is expected there. `stringStart` is the offset of the
 * string that ends there, or that does not end, if it is one.
 */
export type JsonStop = {
  offset: number
  isTooDeep: boolean
  expected: ExpectedJson
  stringStart?: number
}

/** The answer of {@link locateJson}. */
export type JsonCheck = { ok: true; json: LocatedJson } | ({ ok: false } & JsonStop)

/** The name of the place that `path` leads to. */
export const placeOf = (path: readonly string[]): string => JSON.stringify(path)

class Fault extends Error {
  readonly stop: JsonStop

  constructor(stop: JsonStop) {
    super('not JSON')
    this.stop = stop
  }
}

const space = /[\t\n\r ]*/uy
// As far as a string is one; what follows must be the end of it.
const stringStart = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.+-])/uy

/** Walks over a JSON text once. The grammar is RFC 8259's. */
class Walker {
  readonly offsets = new Map<string, number>()
  readonly duplicates: LocatedJson['duplicates'] = []
  readonly #text: string
  #at = 0
  #string = { start: -1, end: -1 }

  constructor(text: string) {
    this.#text = text
  }

  walk(): void {
    this.#value([])
    if (this.#at < this.#text.length) throw this.#fault('nothing')
  }

  #fault(expected: ExpectedJson, isTooDeep = false): Fault {
    const { start, end } = this.#string
    const touches = end === this.#at && start < end
    return new Fault({
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
    if (this.#text.charAt(this.#at) !== mark) throw this.#fault(expected)
    this.#at += 1
  }

  #readString(): string {
    const start = this.#at
    if (this.#take(stringStart) === '') throw this.#fault('key')
    this.#string = { start, end: this.#at }
    this.#expect('"', 'endOfString')
    this.#string.end = this.#at
    return String(JSON.parse(this.#text.slice(start, this.#at)))
  }

  #value(path: readonly string[]): void {
    const next = this.#next()
    this.offsets.set(placeOf(path), this.#at)
    if ((next === '{' || next === '[') && path.length === maxDepth) {
      throw this.#fault('value', true)
    }
    if (next === '{') this.#object(path)
    else if (next === '[') this.#array(path)
    else if (next === '"') this.#readString()
    else if (this.#take(scalar) === '') throw this.#fault('value')
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

  /** What stands between two brackets, separated by commas. */
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

/** Parses JSON and remembers where everything stands; or says where it stops being JSON. */
export function locateJson(text: string): JsonCheck {
  const walker = new Walker(text)
  try {
    walker.walk()
  } catch (error) {
    if (error instanceof Fault) return { ok: false, ...error.stop }
    throw error
  }
  const value: unknown = JSON.parse(text)
  const { offsets, duplicates } = walker
  return { ok: true, json: { value, offsets, duplicates } }
}

/** The line and the column of an offset in a text, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
