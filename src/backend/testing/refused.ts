import { expect } from 'vitest'
import { documentIn, testApi } from './test-api.ts'
import { getCurrent, problemOf, put, type Sent } from './requests.ts'

/** The problem that a save is refused with. Fails when it was not, or when something was stored. */
export async function refused(sent: Sent) {
  const { api } = testApi()
  const problem = await problemOf(await api(put(sent)))
  expect((await documentIn(await api(getCurrent()))).version).toBe(0)
  return problem
}

/** What a save is refused for, as `pointer: code`. */
export async function errorsOf(sent: Sent): Promise<string[]> {
  const problem = await refused(sent)
  if (problem.code !== 'invalidSettings') throw new Error(`refused with ${problem.code}`)
  return problem.errors.map(({ pointer, code }) => `${pointer}: ${code}`).toSorted()
}
