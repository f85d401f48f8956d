import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paths, versionsPageSchema, type SettingsDocument } from '../../api/contract.ts'
import type { Api } from '../create-api.ts'
import { dana, documentIn, testApi } from './test-api.ts'
import { getCurrent, problemOf, put, requestTo, withMinutes } from './requests.ts'
import type { Connect } from './connect.ts'

const mei = { ...dana, name: 'Mei Tanaka' }

async function history(api: Api) {
  const response = await api(requestTo(`${paths.versions}?limit=200`))
  return versionsPageSchema.parse(await response.json()).versions
}

type RandomSave = { turns: number; minutes: number; sentTwice: boolean }

/** 100 saves by 4 people: microtasks to wait for first, the minutes, and whether to send it twice. */
const hundredSaves = fc.array(
  fc.array(
    fc.record<RandomSave>({
      turns: fc.nat({ max: 20 }),
      minutes: fc.integer({ min: 1, max: 5 }),
      sentTwice: fc.boolean(),
    }),
    { minLength: 25, maxLength: 25 },
  ),
  { minLength: 4, maxLength: 4 },
)

async function waitForMicrotasks(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
}

/** Reads the current document, saves a change of it and returns the documents in the answers. */
async function saveOver(api: Api, key: string, { turns, minutes, sentTwice }: RandomSave) {
  await waitForMicrotasks(turns)
  const { version } = await documentIn(await api(getCurrent()))
  await waitForMicrotasks(turns)
  const send = () => api(put({ settings: withMinutes(minutes), version, key }))
  const answers = await Promise.all(sentTwice ? [send(), send()] : [send()])
  for (const { status } of answers) expect([200, 412]).toContain(status)
  const documents = await Promise.all(answers.filter(({ ok }) => ok).map(documentIn))
  for (const { settings } of documents) expect(settings).toEqual(withMinutes(minutes))
  return documents
}

/** Sends the saves of one person, one after the other. */
async function saveAll(api: Api, person: number, saves: RandomSave[]) {
  const documents: SettingsDocument[] = []
  for (const [index, save] of saves.entries()) {
    documents.push(...(await saveOver(api, `person-${person}-save-${index}`, save)))
  }
  return documents
}

/** Tests of concurrent saves that must pass on every store. */
export function concurrencyCases(kind: string, connect: Connect, numRuns = 3): void {
  const tabs = () => {
    const [one, other] = connect()
    return [testApi(dana, one).api, testApi(mei, other).api] as const
  }

  describe(`concurrent saves with the ${kind} store`, () => {
    test('of two people from the same version: one succeeds, the other is stale', async () => {
      const [one, other] = tabs()
      const responses = await Promise.all([
        one(put({ settings: withMinutes(1) })),
        other(put({ settings: withMinutes(2) })),
      ])
      expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412])
      const winner = await documentIn(await one(getCurrent()))
      const refused = responses.find(({ status }) => status === 412)
      expect(refused && (await problemOf(refused))).toMatchObject({ current: winner })
      expect(winner.settings).toEqual(withMinutes(winner.savedBy?.name === 'Dana Levi' ? 1 : 2))
      expect(await history(other)).toHaveLength(1)
    })

    test('sent twice at once: create one version and receive equal answers', async () => {
      const [store] = connect()
      const { api } = testApi(dana, store)
      const sent = { settings: withMinutes(1), key: 'twice' }
      const [first, second] = await Promise.all([api(put(sent)), api(put(sent))])
      expect(await documentIn(first)).toEqual(await documentIn(second))
      expect(await history(api)).toHaveLength(1)
    })

    test('in any order: no version is lost, duplicated or mixed', async () => {
      const property = fc.asyncProperty(hundredSaves, async (saves) => {
        const [one, other] = tabs()
        const documents = await Promise.all(
          saves.map((each, person) => saveAll(person % 2 === 0 ? one : other, person, each)),
        )
        const answered = documents.flat()
        const versions = (await history(one)).toReversed()
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_each, i) => i + 1))
        expect(versions.length).toBeGreaterThan(10)
        const stored = await Promise.all(
          versions.map(async ({ version }) =>
            documentIn(await other(requestTo(paths.version(version)))),
          ),
        )
        for (const document of answered) expect(document).toEqual(stored[document.version - 1])
        const acknowledged = new Set(answered.map(({ version }) => version))
        expect(stored.map(({ version }) => version)).toEqual(
          [...acknowledged].toSorted((a, b) => a - b),
        )
      })
      await fc.assert(property, { numRuns })
      // 300 saves take a second, but much longer on a busy machine.
    }, 60_000)
  })
}
