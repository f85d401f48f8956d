/** One import of a file. A `lazy` one is a dynamic import; `type` leaves nothing in the build. */
export type Import = { specifier: string; kind: 'value' | 'type' | 'lazy'; reexports: boolean }

// The formatter starts every import and export of a file on a line of its own.
const statement =
  /^(?<word>import|export)\s+(?<type>type\s+)?(?:[\w*{][^'"`;=()]*?\sfrom\s+)?(?<quote>['"])(?<specifier>[^'"]+)\k<quote>/gmu

const call =
  /\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)*(?:(?<quote>['"`])(?<specifier>[^'"`]*)\k<quote>)?/gmu

const glob = /\bimport\.meta\.glob\b/u

/** Every import in a file's source: static, dynamic, `import('…')` types, and `export … from`. */
export function importsIn(source: string): Import[] {
  const statements = Array.from(source.matchAll(statement), ({ groups }): Import => {
    const kind = groups?.['type'] === undefined ? 'value' : 'type'
    const reexports = groups?.['word'] === 'export'
    return { specifier: groups?.['specifier'] ?? '', kind, reexports }
  })
  const calls = Array.from(source.matchAll(call), ({ groups }): Import => {
    return { specifier: groups?.['specifier'] ?? '', kind: 'lazy', reexports: false }
  })
  return [...statements, ...calls]
}

/** Whether a source names files by a pattern, which no import shows. */
export const usesGlob = (source: string) => glob.test(source)
