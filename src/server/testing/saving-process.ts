import { once } from 'node:events'
import { editPermission } from '../../api/people.ts'
import { createApi } from '../../backend/create-api.ts'
import { getCurrent, put } from '../../backend/testing/requests.ts'
import { openPostgres } from '../store/postgres.ts'
import { openSqlite } from '../store/sqlite.ts'
import { settingsOf, versionIn } from './saves.ts'

// A program that saves through the API, one version after the other, and prints `VERSION KEY` for each
// acknowledged save. It opens the database when its input ends, and stops at the version `last`.
const [name = '', place = '', account = '', last = ''] = process.argv.slice(2)

process.stdout.write('ready\n')
await once(process.stdin.resume(), 'end')

const database = await (place.startsWith('postgres:') ? openPostgres(place) : openSqlite(place))

const api = createApi({
  store: database.storeOf(account),
  now: () => new Date(),
  authenticate: () => ({ name, permissions: [editPermission] }),
})

for (let saves = 0; ; saves += 1) {
  const version = versionIn(await api(getCurrent()))
  if (version >= Number(last)) break
  const key = `${name}-${saves}`
  const response = await api(put({ settings: settingsOf(version + 1), version, key }))
  if (response.status === 200) process.stdout.write(`${versionIn(response)} ${key}\n`)
  else if (response.status !== 412) throw new Error(await response.text())
}
await database.close()
