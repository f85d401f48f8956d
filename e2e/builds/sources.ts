import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The top of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** A file and its path relative to the folder. */
export type File = { path: string; text: string }

/** Returns every file in a folder, at any depth, except source maps, which browsers do not load. */
export function filesIn(folder: string): File[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }))
}

const isProductCode = ({ path }: File) =>
  /(?<!\.test)\.ts$/u.test(path) && !/(?:^|\/)testing\/|^simulation\//u.test(path)

const isOfBackend = ({ path }: File) => path.startsWith('backend/')

/** Quoted texts of at least three words. Packages may contain the same shorter texts. */
function textsIn({ text }: File): string[] {
  return Array.from(
    text.matchAll(/'(\w[^'\\\n]* [^'\\\n]* [^'\\\n]*)'/gu),
    ([, inside]) => inside ?? '',
  )
}

/** Returns the texts in the sources of the mock and its backend that the page lacks. */
export function textsOfTheMock(): string[] {
  const sources = filesIn(`${root}src`)
  const page = sources.filter((file) => !isOfBackend(file)).map(({ text }) => text)
  const backend = filesIn(`${root}src/backend`)
  const texts = [...filesIn(`${root}mocks`), ...backend].filter(isProductCode).flatMap(textsIn)
  return [...new Set(texts)].filter((text) => !page.some((source) => source.includes(text)))
}
