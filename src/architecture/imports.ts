/** One import of a file: static (`value`), types only (`type`), or dynamic (`lazy`). */
export type Import = { specifier: string; kind: 'value' | 'type' | 'lazy'; reexports: boolean }

// The formatter puts every import and export at the start of a line.
const statement =
  /^(?<word>import|export)\s+(?<type>type\s+)?(?:[\w*{][^'"`;=()]*?\sfrom\s+)?(?<quote>['"])(?<specifier>[^'"]+)\k<quote>/gmu

const call =
  /\bimport\s*\(\s*(?:\/\*.*?\*\/\s*)*(?:(?<quote>['"`])(?<specifier>[^'"`]*)\k<quote>)?/gmu

const glob = /\bimport\.meta\.glob\b/u

/** Returns every import in a source: static, dynamic, `import('…')` types, and `export … from`. */
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

/** Returns true if a source imports files by a pattern (`import.meta.glob`). */
export const usesGlob = (source: string) => glob.test(source)
