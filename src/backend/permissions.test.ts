import { expect, test } from 'vitest'
import { paths } from '../api/contract.ts'
import { decidePermission, editPermission, viewPermission } from '../api/people.ts'
import { problemOf, put, requestTo, withMinutes } from './testing/requests.ts'
import { testApi } from './testing/test-api.ts'

const decision = `${paths.decision}?cause=agentEndsSession&endedAt=2026-11-22T09:00:00Z`

/** The requests of the API, by what they do. */
const requests = {
  me: () => requestTo(paths.me),
  decision: () => requestTo(decision),
  document: () => requestTo(paths.document),
  history: () => requestTo(paths.versions),
  people: () => requestTo(paths.people),
  inForce: () => requestTo(`${paths.inForce}?at=2026-11-22T10:00:00Z`),
  version: () => requestTo(paths.version(1)),
  save: () => put({ settings: withMinutes(5), version: 1 }),
}

const decisions = ['me', 'decision']
const views = [...decisions, 'document', 'history', 'people', 'inForce', 'version']

test.each([
  [[], ['me']],
  [['endSessionBehavior:other'], ['me']],
  [[decidePermission], decisions],
  [[viewPermission], views],
  [[editPermission], [...views, 'save']],
])('the permissions %j allow %j', async (permissions, expected) => {
  const { store, api: editor } = testApi()
  await editor(put({ settings: withMinutes(45) }))
  const { api } = testApi({ name: 'Vic', permissions }, store)
  const allowed: string[] = []
  const codes = new Set<string>()
  for (const [name, request] of Object.entries(requests)) {
    const response = await api(request())
    if (response.ok) allowed.push(name)
    else codes.add((await problemOf(response)).code)
  }
  expect(allowed).toEqual(expected)
  expect([...codes]).toEqual(allowed.length === 8 ? [] : ['notPermitted'])
})

test('a refusal names the permission that is missing', async () => {
  const { api } = testApi({ name: 'Vic', permissions: [] })
  const detailOf = async (request: Request) => (await problemOf(await api(request))).detail
  expect(await detailOf(requests.document())).toContain(viewPermission)
  expect(await detailOf(requests.save())).toContain(editPermission)
  expect(await detailOf(requests.decision())).toContain(decidePermission)
})
