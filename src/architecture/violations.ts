import { importsIn, usesGlob, type Import } from './imports.ts'
import { isIn, roomOf, type Room } from './layers.ts'

/** The most lines that a file may have. */
export const maxLines = 300

const testPackages = new Set(['vitest', 'fast-check', 'fake-indexeddb'])

const isTestCode = (path: string) =>
  /\.test\.tsx?$|\/testing\/|\.arbitrary\.ts$/u.test(path) ||
  isIn(path, 'e2e') ||
  isIn(path, 'mocks/simulation')

const isOurs = (specifier: string) => /^(?:\.{1,2}\/|#)/u.test(specifier)

/** The path in the repository that a relative specifier in the file at `path` means, or the alias. */
function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier
  return new URL(specifier, `file:///${path}`).pathname.slice(1)
}

const isAmong = (path: string, places: readonly string[] = []) =>
  places.some((place) => isIn(path, place))

const featureOf = (path: string) => /^src\/features\/([^/]+)\//u.exec(path)?.[1]

/** What is wrong with the import of another file, as the end of a sentence. */
function fileViolation(path: string, room: Room, target: string, kind: Import['kind']) {
  if (!isTestCode(path) && isTestCode(target)) return 'which is for tests'
  const feature = featureOf(path)
  if (feature !== undefined && ![feature, undefined].includes(featureOf(target))) {
    return 'which is inside another feature'
  }
  if (roomOf(target) === room) return undefined
  if (!isAmong(target, room.mayImport)) return `which ${room.at} may not`
  if (kind !== 'type' && isAmong(target, room.typesOnly)) return 'and not only its types'
  return undefined
}

function packageViolation(path: string, { packages, at }: Room, specifier: string) {
  if (isTestCode(path)) return undefined
  if (testPackages.has(specifier)) return 'which is for tests'
  const isKnown = packages?.some((name) =>
    name.endsWith('/') ? specifier.startsWith(name) : specifier === name,
  )
  return isKnown === false ? `which ${at} may not` : undefined
}

function importViolation(path: string, room: Room, { specifier, kind, reexports }: Import) {
  if (specifier === '') return 'imports what only running it tells'
  const wrong = isOurs(specifier)
    ? fileViolation(path, room, targetOf(path, specifier), kind)
    : packageViolation(path, room, specifier)
  if (wrong !== undefined) return `imports ${specifier}, ${wrong}`
  return reexports ? `exports again what ${specifier} exports` : undefined
}

/** Everything that one file does against the architecture, each a sentence. */
export function violationsOf(path: string, source: string): string[] {
  const room = roomOf(path)
  if (room === undefined) return [`${path} stands in no room`]
  const wrong = importsIn(source).flatMap((one) => importViolation(path, room, one) ?? [])
  if (!isTestCode(path) && usesGlob(source)) wrong.push('names files by a pattern')
  if (/\/index\.tsx?$/u.test(path)) wrong.push('is a barrel by its name')
  const lines = source.trimEnd().split('\n').length
  if (lines > maxLines) wrong.push(`has ${lines} lines, more than ${maxLines}`)
  return wrong.map((what) => `${path} ${what}`)
}
