import { resolve } from 'node:path'

/** The top of the repository, where these commands run. */
export const root = resolve(import.meta.dirname, '..')

/**
 * Returns the reason why Vite cannot work in `folder` and the remedy, or `undefined` if it can. Vite
 * interprets the text after `#` or `?` in a path as a fragment or a query.
 *
 * @param {string} folder
 */
export function folderProblem(folder) {
  const sign = ['#', '?'].find((each) => folder.includes(each))
  if (sign === undefined) return undefined
  return `The path of this folder contains "${sign}": ${folder}. Vite cannot build there. Rename or move the folder, then try again.`
}
