import { sqliteDatabase } from '../testing/databases.ts'
import { everyCase } from '../testing/every-case.ts'

everyCase(await sqliteDatabase())
