import { storeCases } from '../../src/backend/testing/store-cases.ts'
import { storeKinds } from './testing/stores.ts'

for (const [kind, connect] of storeKinds) storeCases(kind, connect)
