/** How deep JSON may be nested, in levels. Settings need 6. */
export const maxDepth = 32

/** A text that is JSON: where each value stands, and the keys that stand a second time. */
export type LocatedJson = {
  value: unknown
  /** The offset of every value, by {@link placeOf} its path. */
  offsets: ReadonlyMap<string, number>
  duplicates: { path: readonly string[]; offset: number }[]
}

/** The answer of {@link locateJson}. */
export type JsonCheck =
  { ok: true; json: LocatedJson } | { ok: false; offset: number; isTooDeep: boolean }

/** The name of the place that `path` leads to. */
export const placeOf = (path: readonly string[]): string => JSON.stringify(path)

class Fault extends Error {
  readonly offset: number
  readonly isTooDeep: boolean

  constructor(offset: number, isTooDeep = false) {
    super('not JSON')
    this.offset = offset
    this.isTooDeep = isTooDeep
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

  constructor(text: string) {
    this.#text = text
  }

  walk(): void {
    this.#value([])
    if (this.#at < this.#text.length) throw new Fault(this.#at)
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

  #expect(mark: string): void {
    if (this.#text.charAt(this.#at) !== mark) throw new Fault(this.#at)
    this.#at += 1
  }

  #string(): string {
    const start = this.#at
    if (this.#take(stringStart) === '') throw new Fault(start)
    this.#expect('"')
    return String(JSON.parse(this.#text.slice(start, this.#at)))
  }

  #value(path: readonly string[]): void {
    const next = this.#next()
    this.offsets.set(placeOf(path), this.#at)
    if ((next === '{' || next === '[') && path.length === maxDepth) throw new Fault(this.#at, true)
    if (next === '{') this.#object(path)
    else if (next === '[') this.#array(path)
    else if (next === '"') this.#string()
    else if (this.#take(scalar) === '') throw new Fault(this.#at)
    this.#take(space)
  }

  #object(path: readonly string[]): void {
    const keys = new Set<string>()
    this.#items('}', () => {
      const offset = this.#at
      const key = this.#string()
      if (keys.has(key)) this.duplicates.push({ path: [...path, key], offset })
      keys.add(key)
      this.#next()
      this.#expect(':')
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
    this.#expect(end)
  }
}

/** Parses JSON and remembers where everything stands; or says where it stops being JSON. */
export function locateJson(text: string): JsonCheck {
  const walker = new Walker(text)
  try {
    walker.walk()
  } catch (error) {
    if (error instanceof Fault) return { ok: false, ...faultOf(error) }
    throw error
  }
  const value: unknown = JSON.parse(text)
  const { offsets, duplicates } = walker
  return { ok: true, json: { value, offsets, duplicates } }
}

const faultOf = ({ offset, isTooDeep }: Fault) => ({ offset, isTooDeep })

/** The line and the column of an offset in a text, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
