import { repeatedSaveCases } from '../../src/backend/testing/repeated-save-cases.ts'
import { storeKinds } from './testing/stores.ts'

for (const [kind, connect] of storeKinds) repeatedSaveCases(kind, connect)
