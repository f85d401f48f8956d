import { createAdaptorServer } from '@hono/node-server'
import { createApi } from '../backend/create-api.ts'
import { createMemoryStore } from '../backend/memory-store.ts'

const api = createApi({
  store: createMemoryStore(),
  now: () => new Date(),
  authenticate: () => undefined,
})

createAdaptorServer({ fetch: api, overrideGlobalObjects: false }).listen(8080, '127.0.0.1')
