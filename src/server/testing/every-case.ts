/// <reference types="vite/types/importMeta.d.ts" />
import { afterAll, describe } from 'vitest'
import { concurrencyCases } from '../../backend/testing/concurrency-cases.ts'
import { setFreshStore } from '../../backend/testing/fresh-store.ts'
import { repeatedSaveCases } from '../../backend/testing/repeated-save-cases.ts'
import { storeCases } from '../../backend/testing/store-cases.ts'
import type { TestDatabase } from './databases.ts'

/** The tests of the API. One file replaces modules, and the tests of names need no store. */
const apiTests = import.meta.glob([
  '../../backend/*.test.ts',
  '!../../backend/older-records.test.ts',
  '!../../backend/names.test.ts',
])

/** Runs the tests of stores and of the API on a database. A module runs once, so once in a file. */
export function everyCase({ kind, connect, close }: TestDatabase): void {
  afterAll(close)
  storeCases(kind, connect)
  repeatedSaveCases(kind, connect)
  // One run has a hundred saves, and each takes several statements.
  concurrencyCases(kind, connect, 1)
  describe(`the API on ${kind}`, async () => {
    setFreshStore(() => connect()[0])
    for (const load of Object.values(apiTests)) await load()
  })
}
