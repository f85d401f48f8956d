// Runs before `npm run dev` and `npm run build`: fails in a folder in which Vite cannot work.
import process from 'node:process'
import { folderProblem, root } from './folder-problem.mjs'

const problem = folderProblem(root)
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 1
}
