import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The top of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file, with its path below the folder that was read. */
export type File = { path: string; text: string }

/** Every file in a folder, at every depth, except source maps: no browser loads them. */
export function filesIn(folder: string): File[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }))
}

const isProductCode = ({ path }: File) => /^(?!testing\/).*(?<!\.test)\.ts$/u.test(path)

/** Texts in quotes of three words and more: shorter ones may also be used by a package. */
function textsIn({ text }: File): string[] {
  return Array.from(
    text.matchAll(/'(\w[^'\\\n]* [^'\\\n]* [^'\\\n]*)'/gu),
    ([, inside]) => inside ?? '',
  )
}

/** The texts in the sources of the mock that stand nowhere in the sources of the page. */
export function textsOfTheMock(): string[] {
  const page = filesIn(`${root}src`).map(({ text }) => text)
  const texts = filesIn(`${root}mocks`).filter(isProductCode).flatMap(textsIn)
  return [...new Set(texts)].filter((text) => !page.some((source) => source.includes(text)))
}
