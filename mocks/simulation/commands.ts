import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Settings } from '../../src/policy/settings.ts'
import { settingsArbitrary } from '../../src/policy/testing/settings.arbitrary.ts'
import { withMinutes } from '../../src/backend/testing/requests.ts'
import { fates, settle } from './network.ts'
import type { Page } from './page.ts'
import { wrongWithLog, type World } from './model.ts'

/** What happens in the world, step by step. */
type Step = fc.AsyncCommand<Record<string, never>, World>

/** A step, after which the log must be in order. */
const step = (name: string, run: (world: World) => Promise<void> | void): Step => ({
  check: () => true,
  run: async (_, world) => {
    await run(world)
    await settle()
    expect(await wrongWithLog(world)).toEqual([])
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

/** Few settings, so that two people choose the same ones now and then, and sometimes any. */
const chosen: fc.Arbitrary<Settings> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }).map(withMinutes) },
  // As JSON has them: what is made up may lack the prototype of an object.
  { weight: 1, arbitrary: settingsArbitrary.map((settings) => structuredClone(settings)) },
)

/** A change of the draft, which its owner may want saved at once. */
const edit = fc
  .record({ index: pageIndex, settings: chosen, saves: fc.boolean() })
  .map(({ index, settings, saves }) =>
    step(`edit at ${index}${saves ? ', save' : ''}: ${JSON.stringify(settings.agent)}`, (world) => {
      const page = world.pages[index]
      page?.edit(settings)
      if (saves) page?.save()
    }),
  )

const packetIndex = fc.nat({ max: 5 })

const meet = fc
  .tuple(packetIndex, fc.constantFrom(...fates))
  .map(([index, fate]) =>
    step(`packet ${index}: ${fate}`, ({ network, server }) =>
      network.meet(index, fate, server.api),
    ),
  )

const arrive = packetIndex.map((index) =>
  step(`packet ${index}: answered`, ({ network, server }) =>
    network.meet(index, 'answered', server.api),
  ),
)

const atOnce = fc.tuple(packetIndex, packetIndex).map(([one, other]) =>
  step(`packets ${one} and ${other} at once`, async ({ network, server }) => {
    await Promise.all([
      network.meet(one, 'answered', server.api),
      network.meet(other, 'answered', server.api),
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

/** Whatever can happen: what people do, what the network does, what the server does. */
export const steps = fc.commands<Record<string, never>, World, false>(
  [
    edit,
    edit,
    edit,
    save,
    at('load', (page) => page.load()),
    at('keep mine', (page) => page.resolve('mine')),
    at('take theirs', (page) => page.resolve('theirs')),
    at('discard', (page) => page.discard()),
    meet,
    meet,
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
