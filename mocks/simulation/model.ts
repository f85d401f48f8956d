import { documentSchema, type SettingsDocument } from '../../src/api/contract.ts'
import { defaultSettings, settingsSchema, type Settings } from '../../src/policy/settings.ts'
import type { Entry, Store } from '../../src/backend/store.ts'
import { createNetwork, settle, type Network } from './network.ts'
import { openPage, type Acknowledged, type Page } from './page.ts'
import { createServer, type Server } from './server.ts'

/** Two people with three pages, one server, and the network in between. */
export type World = { pages: readonly Page[]; network: Network; server: Server; log: Entry[] }

/** Makes a world in which every page has loaded the settings that nobody has saved yet. */
export async function createWorld(connect: () => Store): Promise<World> {
  const network = createNetwork()
  const server = createServer(connect)
  const pages = [openPage('dana', 'a'), openPage('dana', 'b'), openPage('mei', 'c')]
  for (const page of pages) page.load()
  const world = { pages, network, server, log: [] }
  await calm(world)
  return world
}

/** Lets everything that is on its way arrive and be answered. */
export async function calm({ network, server }: World): Promise<void> {
  await settle()
  while (network.packets.length > 0) {
    // oxlint-disable-next-line no-await-in-loop -- what arrives brings forth what arrives next
    await network.meet(0, 'answered', server.api)
    // oxlint-disable-next-line no-await-in-loop -- the network is empty only when nothing follows any more
    await settle()
  }
}

const nameOf = (entry: Entry | undefined) => entry && `${entry.version} ${entry.key} ${entry.text}`

/** The schema brings every object's keys into its own order. */
const textOf = (settings: Settings) => JSON.stringify(settingsSchema.parse(settings))

const isSame = (a: Settings, b: Settings) => textOf(a) === textOf(b)

/** What must hold after every step: the log only grows, and its versions are 1, 2, 3, ... */
export async function wrongWithLog(world: World): Promise<string[]> {
  const log = await world.server.log()
  const before = world.log
  world.log = log
  return [
    ...log.flatMap(({ version }, index) =>
      version === index + 1 ? [] : [`version ${version} stands at place ${index + 1}`],
    ),
    ...before.flatMap((entry, index) =>
      nameOf(log[index]) === nameOf(entry) ? [] : [`version ${entry.version} has changed`],
    ),
  ]
}

const read = ({ text }: Entry): SettingsDocument => documentSchema.parse(JSON.parse(text))

const hasMade = ({ sent }: Page, entry: Entry | undefined) =>
  entry !== undefined && entry.key !== null && sent.has(entry.key)

/** What is wrong with one version: it must be exactly one save, on top of what its owner knew. */
function wrongWithVersion({ pages, log }: World, entry: Entry): string[] {
  const { version, key } = entry
  const page = pages.find((one) => hasMade(one, entry))
  const save = key === null ? undefined : page?.sent.get(key)
  if (!page || !save) return [`version ${version} was sent by nobody`]
  const { settings, savedBy } = read(entry)
  const under = log[version - 2]
  const isKnown = page.seen.has(save.version) || hasMade(page, under)
  return [
    ...(isSame(settings, save.settings) ? [] : [`version ${version} is mixed`]),
    ...(save.version === version - 1 ? [] : [`version ${version} overwrote what it did not know`]),
    ...(isKnown ? [] : [`version ${version} stands on what ${page.person} was never shown`]),
    ...(savedBy?.name === page.person ? [] : [`version ${version} has the wrong name`]),
    ...(log.some((one) => one !== entry && one.key === key) ? [`${key} made two versions`] : []),
  ]
}

/** The versions after an acknowledged one that its owner had asked for before it. */
function overtaking(log: readonly Entry[], { sent }: Page, { document, sentBefore }: Acknowledged) {
  const before = new Set([...sent.keys()].slice(0, sentBefore))
  return log
    .filter(({ version, key }) => version > document.version && key !== null && before.has(key))
    .map(({ version }) => `version ${version} was asked for before version ${document.version}`)
}

/** What is wrong with what a page was told about its saves. */
function wrongWithPage({ log }: World, page: Page): string[] {
  const { acknowledged, person, shown, wrong } = page
  const lost = acknowledged.flatMap(({ settings, document }) => {
    const entry = log[document.version - 1]
    const stored = entry ? read(entry).settings : defaultSettings
    const isThere = isSame(stored, settings) && isSame(document.settings, settings)
    return isThere ? [] : [`what was saved for ${person} as version ${document.version} is lost`]
  })
  const current = shown.kind === 'conflict' ? shown.current.version : 0
  const isOwn = hasMade(page, log[current - 1])
  const overtaken = acknowledged.flatMap((one) => overtaking(log, page, one))
  return [
    ...wrong,
    ...lost,
    ...overtaken,
    ...(isOwn ? [`${person}’s own version ${current} is a conflict`] : []),
  ]
}

/** Everything that is wrong with a world. */
export const wrongWith = (world: World): string[] => [
  ...world.log.flatMap((entry) => wrongWithVersion(world, entry)),
  ...world.pages.flatMap((page) => wrongWithPage(world, page)),
]

/**
 * Ends a world well: the network is healed, the server ours again, and every owner saves their
 * draft or, where somebody else was faster, is shown that and saves on top. What is still a draft
 * then is lost.
 */
export async function endWell(world: World): Promise<string[]> {
  await world.server.restore()
  await calm(world)
  const wrong: string[] = []
  for (const page of world.pages) {
    for (let turn = 0; turn < 3 && page.draft; turn += 1) {
      page.resolve('mine')
      page.save()
      // oxlint-disable-next-line no-await-in-loop -- one owner after the other, so that each comes through
      await calm(world)
      // oxlint-disable-next-line no-await-in-loop -- looked at while it is calm, before the next turn
      wrong.push(...(await wrongWithLog(world)), ...wrongWith(world))
    }
    if (page.draft) wrong.push(`a draft of ${page.person} can be neither saved nor decided about`)
  }
  return wrong
}
