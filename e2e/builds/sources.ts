import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file, with its path relative to the folder that was read. */
export type File = { path: string; text: string }

/** Returns every file in a folder and its subfolders, except source maps, which no browser loads. */
export function filesIn(folder: string): File[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }))
}

const isProductCode = ({ path }: File) => /^(?!testing\/).*(?<!\.test)\.ts$/u.test(path)

/** Returns quoted texts of at least three words. Packages may contain shorter ones as well. */
function textsIn({ text }: File): string[] {
  return Array.from(
    text.matchAll(/'(\w[^'\\\n]* [^'\\\n]* [^'\\\n]*)'/gu),
    ([, inside]) => inside ?? '',
  )
}

/** Returns the texts in the mock's source code that do not occur in the page's source code. */
export function textsOfTheMock(): string[] {
  const page = filesIn(`${root}src`).map(({ text }) => text)
  const texts = filesIn(`${root}mocks`).filter(isProductCode).flatMap(textsIn)
  return [...new Set(texts)].filter((text) => !page.some((source) => source.includes(text)))
}
