import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Settings } from '../../src/policy/settings.ts'
import { settingsArbitrary } from '../../src/policy/testing/settings.arbitrary.ts'
import { withMinutes } from '../../src/backend/testing/requests.ts'
import { fates, settle } from './network.ts'
import type { Page } from './page.ts'
import { logErrors, type Model } from './model.ts'

/** One step of the simulation. */
type Step = fc.AsyncCommand<Record<string, never>, Model>

/** Creates a step. After each step, the log must be correct. */
const step = (name: string, run: (model: Model) => Promise<void> | void): Step => ({
  check: () => true,
  run: async (_, model) => {
    await run(model)
    await settle()
    expect(await logErrors(model)).toEqual([])
  },
  toString: () => name,
})

const pageIndex = fc.nat({ max: 2 })

const at = (name: string, act: (page: Page) => void) =>
  pageIndex.map((index) =>
    step(`${name} at ${index}`, ({ pages }) => {
      const page = pages[index]
      if (page) act(page)
    }),
  )

/** Mostly a few settings, so that two people sometimes choose the same ones; sometimes any. */
const chosen: fc.Arbitrary<Settings> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }).map(withMinutes) },
  // Clone them as JSON would: generated objects can lack a prototype.
  { weight: 1, arbitrary: settingsArbitrary.map((settings) => structuredClone(settings)) },
)

/** A change of the draft, with or without a save after it. */
const edit = fc
  .record({ index: pageIndex, settings: chosen, saves: fc.boolean() })
  .map(({ index, settings, saves }) =>
    step(`edit at ${index}${saves ? ', save' : ''}: ${JSON.stringify(settings.agent)}`, (model) => {
      const page = model.pages[index]
      page?.edit(settings)
      if (saves) page?.save()
    }),
  )

const packetIndex = fc.nat({ max: 5 })

const anyFate = fc
  .tuple(packetIndex, fc.constantFrom(...fates))
  .map(([index, fate]) =>
    step(`packet ${index}: ${fate}`, ({ network, server }) =>
      network.deliver(index, fate, server.api),
    ),
  )

const arrive = packetIndex.map((index) =>
  step(`packet ${index}: answered`, ({ network, server }) =>
    network.deliver(index, 'answered', server.api),
  ),
)

const atOnce = fc.tuple(packetIndex, packetIndex).map(([one, other]) =>
  step(`packets ${one} and ${other} at once`, async ({ network, server }) => {
    await Promise.all([
      network.deliver(one, 'answered', server.api),
      network.deliver(other, 'answered', server.api),
    ])
  }),
)

const kill = fc
  .constantFrom('beforeCommit', 'afterCommit')
  .map((moment) => step(`killed ${moment}`, ({ server }) => server.killAt(moment)))

const migration = fc.constantFrom('migrate', 'restore').map((what) =>
  step(what, async ({ server }) => {
    await server[what]()
  }),
)

const save = at('save', (page) => page.save())

/** Any sequence of steps of people, the network and the server. */
export const steps = fc.commands<Record<string, never>, Model, false>(
  [
    edit,
    edit,
    edit,
    save,
    at('load', (page) => page.load()),
    at('keep mine', (page) => page.resolve('mine')),
    at('take theirs', (page) => page.resolve('theirs')),
    at('discard', (page) => page.discard()),
    anyFate,
    anyFate,
    arrive,
    arrive,
    arrive,
    arrive,
    atOnce,
    kill,
    migration,
  ],
  { maxCommands: 100, size: 'max' },
)
