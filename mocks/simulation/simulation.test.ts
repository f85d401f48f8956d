import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { storeKinds } from '../storage/testing/stores.ts'
import { steps } from './commands.ts'
import { createWorld, endWell } from './model.ts'

/** `PROOF_RUNS` makes more runs of it, `PROOF_SEED` repeats those of a failure, which names it. */
const optional = z.optional(z.coerce.number())
const { PROOF_RUNS: runs = 500, PROOF_SEED: seed } = z
  .object({ PROOF_RUNS: optional, PROOF_SEED: optional })
  .parse(import.meta.env)

afterEach(() => vi.unstubAllGlobals())

describe.each(storeKinds)('over %s', (kind, connect) => {
  const numRuns = kind === 'memory' ? runs : Math.ceil(runs / 50)

  test(
    `whatever people, network and server do in ${numRuns} runs, nothing is lost, mixed or doubled`,
    async () => {
      const property = fc.asyncProperty(steps, async (commands) => {
        const [first, second] = connect()
        const disks = [first, second]
        let starts = 0
        const world = await createWorld(() => disks[(starts += 1) % 2] ?? first)
        await fc.asyncModelRun(() => ({ model: {}, real: world }), commands)
        expect(await endWell(world)).toEqual([])
      })
      await fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) })
    },
    runs * 1000,
  )
})
