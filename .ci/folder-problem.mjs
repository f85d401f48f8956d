import { resolve } from 'node:path'

/** Where these commands run: the top of the repository. */
export const root = resolve(import.meta.dirname, '..')

/**
 * Returns why Vite cannot work in `folder`, as a sentence that says what to do, or `undefined` where
 * it can: it takes what follows these signs in a path for a query or a fragment.
 *
 * @param {string} folder
 */
export function folderProblem(folder) {
  const sign = ['#', '?'].find((each) => folder.includes(each))
  if (sign === undefined) return undefined
  return `The path of this folder has "${sign}" in it: ${folder}. Vite cannot build there. Rename or move the folder, and try again.`
}
