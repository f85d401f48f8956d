import { documentSchema, type SettingsDocument } from '../../src/api/contract.ts'
import { defaultSettings, settingsSchema, type Settings } from '../../src/policy/settings.ts'
import type { Entry, ReplaceableStore } from '../../src/backend/store.ts'
import { createNetwork, settle, type Network } from './network.ts'
import { openPage, type Acknowledged, type Page } from './page.ts'
import { createServer, type Server } from './server.ts'

/** The model of the whole system: two people with three pages, a server and the network. */
export type Model = { pages: readonly Page[]; network: Network; server: Server; log: Entry[] }

/** Creates a model in which every page has loaded version 0. */
export async function createModel(connect: () => ReplaceableStore): Promise<Model> {
  const network = createNetwork()
  const server = createServer(connect)
  const pages = [openPage('dana', 'a'), openPage('dana', 'b'), openPage('mei', 'c')]
  for (const page of pages) page.load()
  const model = { pages, network, server, log: [] }
  await deliverAll(model)
  return model
}

/** Delivers every pending packet, including the packets that follow from it. */
export async function deliverAll({ network, server }: Model): Promise<void> {
  await settle()
  while (network.packets.length > 0) {
    await network.deliver(0, 'answered', server.api)
    await settle()
  }
}

const identityOf = (entry: Entry | undefined) =>
  entry && `${entry.version} ${entry.key} ${entry.text}`

/** Returns settings as JSON. Parsing sorts the keys of objects. */
const textOf = (settings: Settings) => JSON.stringify(settingsSchema.parse(settings))

const isSame = (a: Settings, b: Settings) => textOf(a) === textOf(b)

/** Returns the errors in the log: it must only grow, and its versions must be 1, 2, 3 and so on. */
export async function logErrors(model: Model): Promise<string[]> {
  const log = await model.server.log()
  const before = model.log
  model.log = log
  return [
    ...log.flatMap(({ version }, index) =>
      version === index + 1 ? [] : [`version ${version} is entry ${index + 1}`],
    ),
    ...before.flatMap((entry, index) =>
      identityOf(log[index]) === identityOf(entry) ? [] : [`version ${entry.version} has changed`],
    ),
  ]
}

const read = ({ text }: Entry): SettingsDocument => documentSchema.parse(JSON.parse(text))

const hasCreated = ({ sent }: Page, entry: Entry | undefined) =>
  entry !== undefined && entry.key !== null && sent.has(entry.key)

/** Returns the errors in one version: it must be exactly one save, on top of a known version. */
function versionErrors({ pages, log }: Model, entry: Entry): string[] {
  const { version, key } = entry
  const page = pages.find((one) => hasCreated(one, entry))
  const save = key === null ? undefined : page?.sent.get(key)
  if (!page || !save) return [`version ${version} was never sent`]
  const { settings, savedBy } = read(entry)
  const under = log[version - 2]
  const isKnown = page.seen.has(save.version) || hasCreated(page, under)
  return [
    ...(isSame(settings, save.settings) ? [] : [`version ${version} is mixed`]),
    ...(save.version === version - 1 ? [] : [`version ${version} overwrote an unknown version`]),
    ...(isKnown ? [] : [`version ${version} is on top of a version that ${page.person} never saw`]),
    ...(savedBy?.name === page.person ? [] : [`version ${version} has the wrong name`]),
    ...(log.some((one) => one !== entry && one.key === key) ? [`${key} created two versions`] : []),
  ]
}

/** Returns an error for each version after an acknowledged one that was sent before it. */
function reorderingErrors(
  log: readonly Entry[],
  { sent }: Page,
  { document, sentBefore }: Acknowledged,
) {
  const before = new Set([...sent.keys()].slice(0, sentBefore))
  return log
    .filter(({ version, key }) => version > document.version && key !== null && before.has(key))
    .map(({ version }) => `version ${version} was sent before version ${document.version}`)
}

/** Returns the errors of a page: its acknowledged saves must be stored, in order. */
function pageErrors({ log }: Model, page: Page): string[] {
  const { acknowledged, person, shown, errors } = page
  const lost = acknowledged.flatMap(({ settings, document }) => {
    const entry = log[document.version - 1]
    const stored = entry ? read(entry).settings : defaultSettings
    const isThere = isSame(stored, settings) && isSame(document.settings, settings)
    return isThere ? [] : [`the save of ${person} as version ${document.version} is lost`]
  })
  const current = shown.kind === 'conflict' ? shown.current.version : 0
  const isOwn = hasCreated(page, log[current - 1])
  const reordered = acknowledged.flatMap((one) => reorderingErrors(log, page, one))
  return [
    ...errors,
    ...lost,
    ...reordered,
    ...(isOwn ? [`${person}’s own version ${current} is a conflict`] : []),
  ]
}

/** Returns every error of the model. */
export const modelErrors = (model: Model): string[] => [
  ...model.log.flatMap((entry) => versionErrors(model, entry)),
  ...model.pages.flatMap((page) => pageErrors(model, page)),
]

/**
 * Finishes a simulation: restores the server, delivers every packet, and lets every person save their
 * draft, on top of a faster save if there is one. Returns every error, including drafts that remain.
 */
export async function finish(model: Model): Promise<string[]> {
  await model.server.restore()
  await deliverAll(model)
  const errors: string[] = []
  for (const page of model.pages) {
    for (let turn = 0; turn < 3 && page.draft; turn += 1) {
      page.resolve('mine')
      page.save()
      await deliverAll(model)
      errors.push(...(await logErrors(model)), ...modelErrors(model))
    }
    if (page.draft) errors.push(`a draft of ${page.person} can be neither saved nor resolved`)
  }
  return errors
}
