import type { Settings } from '../../policy/settings.ts'
import {
  documentSchema,
  maxBodyBytes,
  paths,
  versionsPageSchema,
  type SaveRequest,
  type SettingsDocument,
} from '../contract.ts'
import { decisionSchema } from '../decision.ts'
import {
  assert,
  assertSame,
  bodyOf,
  currentOf,
  problemOf,
  save,
  type Check,
  type Send,
} from './check.ts'

const withInactivity = (
  { settings }: SettingsDocument,
  endWhenInactive: Settings['agent']['endWhenInactive'],
): SaveRequest => ({
  settings: { ...settings, agent: { ...settings.agent, endWhenInactive } },
  origin: 'edited',
})

/** Returns a save that changes the minutes of inactivity to one of two values. */
function changed(current: SettingsDocument): SaveRequest {
  const { minutes } = current.settings.agent.endWhenInactive
  return withInactivity(current, { enabled: true, minutes: minutes === 41 ? 42 : 41 })
}

/** Returns the settings of a save as they are stored, without the rest of the document. */
const saved = async (send: Send, version: number, body: SaveRequest, key?: string) =>
  await bodyOf(
    await save(send, { version, body, ...(key !== undefined && { key }) }),
    documentSchema,
  )

/** Sends saves that must be refused, and checks that no version was created. */
async function refusedAll(
  send: Send,
  cases: (
    current: SettingsDocument,
  ) => [Parameters<typeof save>[1], Parameters<typeof problemOf>[1]][],
): Promise<void> {
  const current = await currentOf(send)
  for (const [sent, code] of cases(current)) await problemOf(await save(send, sent), code)
  assertSame((await currentOf(send)).version, current.version, 'the version')
}

/** The checks that save. A server that keeps the rules has the same settings afterwards, but more versions. */
export const saveChecks: readonly Check[] = [
  {
    rule: 'A save must name one version in If-Match, and a key',
    holds: (send) =>
      refusedAll(send, (current) => {
        const { version } = current
        const body = changed(current)
        return [
          [{ version, body, ifMatch: null }, 'versionRequired'],
          [{ version, body, ifMatch: '*' }, 'invalidRequest'],
          [{ version, body, key: null }, 'invalidRequest'],
        ]
      }),
  },
  {
    rule: 'A body that is no JSON, or too large, is refused',
    holds: (send) =>
      refusedAll(send, ({ version }) => [
        [{ version, body: '{}', type: 'text/plain' }, 'unsupportedMediaType'],
        [{ version, body: '{' }, 'notJson'],
        [{ version, body: ' '.repeat(maxBodyBytes + 1) }, 'bodyTooLarge'],
      ]),
  },
  {
    rule: 'Invalid settings, unknown keys and repeated keys are refused with their pointers',
    holds: async (send) => {
      const current = await currentOf(send)
      const { version } = current
      const tooLong = withInactivity(current, { enabled: true, minutes: 43_201 })
      const text = JSON.stringify(changed(current))
      const cases = [
        [JSON.stringify(tooLong), '/agent/endWhenInactive/minutes'],
        [`{"other":1,${text.slice(1)}`, '/other'],
        [`{"origin":"edited",${text.slice(1)}`, '/origin'],
      ] as const
      for (const [body, pointer] of cases) {
        const problem = await problemOf(await save(send, { version, body }), 'invalidSettings')
        const pointers = problem?.code === 'invalidSettings' ? problem.errors : []
        assert(
          pointers.some((one) => one.pointer === pointer),
          `no error at ${pointer}`,
        )
      }
      assertSame((await currentOf(send)).version, version, 'the version')
    },
  },
  {
    rule: 'Only an earlier version that exists can be restored',
    holds: async (send) => {
      const current = await currentOf(send)
      const restores = current.version + 1
      const body: SaveRequest = { ...changed(current), origin: 'restored', restores }
      await problemOf(await save(send, { version: current.version, body }), 'invalidSettings')
    },
  },
  {
    rule: 'A save creates the next version with the settings exactly as sent, and its summary',
    holds: async (send) => {
      const before = await currentOf(send)
      const body = { ...changed(before), reason: 'Conformance' }
      const after = await saved(send, before.version, body)
      assertSame(after.version, before.version + 1, 'the version')
      assertSame(after.settings, body.settings, 'the settings')
      assertSame(await currentOf(send), after, 'the current document')
      const page = await bodyOf(await send(`${paths.versions}?limit=1`), versionsPageSchema)
      const [summary] = page.versions
      assertSame([summary?.reason, summary?.origin], [body.reason, body.origin], 'the summary')
      assert((summary?.changes?.length ?? 0) > 0, 'the summary has no changes')
    },
  },
  {
    rule: 'A save that changes nothing creates no version',
    holds: async (send) => {
      const { version, settings } = await currentOf(send)
      const after = await saved(send, version, { settings, origin: 'edited' })
      assertSame(after.version, version, 'the version')
    },
  },
  {
    rule: 'A repeated save is answered with its version; another save with its key is refused',
    holds: async (send) => {
      const before = await currentOf(send)
      const key = `conformance-${before.version}-${Date.now()}`
      const body = changed(before)
      const first = await saved(send, before.version, body, key)
      assertSame(await saved(send, before.version, body, key), first, 'the answer')
      const other = changed(first)
      const reused = await save(send, { version: first.version, body: other, key })
      await problemOf(reused, 'keyReused')
      assertSame((await currentOf(send)).version, first.version, 'the version')
    },
  },
  {
    rule: 'A save that started from another version is refused with the current document',
    holds: async (send) => {
      const current = await currentOf(send)
      const version = current.version - 1
      const stale = await save(send, { version, body: changed(current) })
      const problem = await problemOf(stale, 'staleVersion')
      assertSame(problem?.code === 'staleVersion' && problem.current, current, 'current')
    },
  },
  {
    rule: 'Of saves at the same time from the same version, exactly one succeeds',
    holds: async (send) => {
      const current = await currentOf(send)
      const bodies = [51, 52, 53, 54].map((minutes) =>
        withInactivity(current, { enabled: true, minutes }),
      )
      const { version } = current
      const answers = await Promise.all(bodies.map((body) => save(send, { version, body })))
      const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
      assertSame(statuses, [200, 412, 412, 412], 'the statuses')
      assertSame((await currentOf(send)).version, version + 1, 'the version')
    },
  },
  {
    rule: 'A later version changes no decision about a session that had ended',
    holds: async (send) => {
      const current = await currentOf(send)
      assert(current.savedAt !== null, 'nothing has been saved')
      const endedAt = new Date(Date.parse(current.savedAt) - 1).toISOString()
      const query = `${paths.decision}?cause=agentEndsSession&endedAt=${endedAt}&at=${endedAt}`
      const decision = async () => {
        const { settled: _, ...answer } = await bodyOf(await send(query), decisionSchema)
        return answer
      }
      const before = await decision()
      await saved(send, current.version, changed(current))
      assertSame(await decision(), before, 'the decision')
    },
  },
]

/** Saves the settings of `document` again, unless they are current. */
export async function putBack(send: Send, { version, settings }: SettingsDocument): Promise<void> {
  const current = await currentOf(send)
  const origin =
    version > 0
      ? ({ origin: 'restored', restores: version } as const)
      : ({ origin: 'reset' } as const)
  if (JSON.stringify(current.settings) === JSON.stringify(settings)) return
  await saved(send, current.version, { settings, reason: 'Conformance: as before', ...origin })
}
