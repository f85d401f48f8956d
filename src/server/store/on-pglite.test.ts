import { pgliteDatabase } from '../testing/databases.ts'
import { everyCase } from '../testing/every-case.ts'

everyCase(await pgliteDatabase())
