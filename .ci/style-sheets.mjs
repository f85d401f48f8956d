import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Returns the names of the classes that a style sheet defines, each once and sorted.
 * @param {string} sheet
 */
export function classesIn(sheet) {
  const withoutComments = sheet.replaceAll(/\/\*.*?\*\//gsu, '')
  const selectors = [...withoutComments.matchAll(/([^{};]*)\{/gu)]
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'))
    .map((selector) => selector.replaceAll(/:global\([^)]*\)/gu, ''))
  const names = selectors.flatMap((selector) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/giu)].map(([, name = '']) => name),
  )
  return [...new Set(names)].toSorted()
}

/**
 * Returns the classes that a source file takes from each style sheet that it imports.
 * @param {string} path
 * @param {string} source
 */
export function usesIn(path, source) {
  const imports = source.matchAll(/^import (\w+) from '(\.[^']*\.module\.css)'/gmu)
  return [...imports].map(([, name = '', specifier = '']) => ({
    sheet: join(dirname(path), specifier),
    classes: [...source.matchAll(new RegExp(`\\b${name}\\['([\\w-]+)'\\]`, 'gu'))].map(
      ([, used = '']) => used,
    ),
  }))
}

/**
 * Returns the paths of the files in a folder, at every depth, whose names match `ending`.
 * @param {string} folder
 * @param {RegExp} ending
 */
export const filesBelow = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => join(folder, name))
