import { documentSchema, etagOf } from '../../src/api/contract.ts'
import type { Answer } from '../faults.ts'

/** Saves a change as `colleague` to the URL of a request, right before that request. */
export async function saveConcurrently({ url }: Request, colleague: Answer): Promise<void> {
  const response = await colleague(new Request(url))
  const current = documentSchema.safeParse(await response.json())
  if (!current.success) return
  const { version, settings } = current.data
  const redirect = settings.agent.redirect === 'stayInRoom' ? 'welcomePage' : 'stayInRoom'
  const changed = { ...settings, agent: { ...settings.agent, redirect } }
  // Plain http has no crypto.randomUUID.
  const id = crypto.getRandomValues(new Uint32Array(4)).join('-')
  const save = new Request(url, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'if-match': etagOf(version),
      'idempotency-key': `concurrent-${id}`,
    },
    body: JSON.stringify({ settings: changed, origin: 'edited', reason: 'Was faster' }),
  })
  await colleague(save)
}
