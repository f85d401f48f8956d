import { concurrencyCases } from '../../src/backend/testing/concurrency-cases.ts'
import { storeKinds } from './testing/stores.ts'

for (const [kind, connect] of storeKinds) concurrencyCases(kind, connect)
