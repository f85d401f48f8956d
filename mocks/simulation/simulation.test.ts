import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { storeKinds } from '../storage/testing/stores.ts'
import { steps } from './commands.ts'
import { createModel, finish } from './model.ts'

/** `SIMULATION_RUNS` sets the number of runs; `SIMULATION_SEED` repeats a failure with its seed. */
const optional = z.optional(z.coerce.number())
const { SIMULATION_RUNS: runs = 500, SIMULATION_SEED: seed } = z
  .object({ SIMULATION_RUNS: optional, SIMULATION_SEED: optional })
  .parse(import.meta.env)

afterEach(() => vi.unstubAllGlobals())

describe.each(storeKinds)('with the %s store', (kind, connect) => {
  const numRuns = kind === 'memory' ? runs : Math.ceil(runs / 50)

  test(
    `in ${numRuns} runs of people, network and server, nothing is lost, mixed or duplicated`,
    async () => {
      const property = fc.asyncProperty(steps, async (commands) => {
        const [first, second] = connect()
        const disks = [first, second]
        let starts = 0
        const model = await createModel(() => disks[(starts += 1) % 2] ?? first)
        // The state that fast-check calls `model` stays empty: this model plays the real system.
        await fc.asyncModelRun(() => ({ model: {}, real: model }), commands)
        expect(await finish(model)).toEqual([])
      })
      await fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) })
    },
    runs * 1000,
  )
})
