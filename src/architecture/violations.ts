import { importsIn, usesGlob, type Import } from './imports.ts'
import { isIn, layerOf, messagesAlias, type Layer } from './layers.ts'

/** The maximum number of lines of a file with product code, and of one with test code. */
export const maxLines = { product: 250, test: 300 }

const testPackages = new Set(['vitest', 'fast-check', 'fake-indexeddb'])

const testLayers = ['e2e', 'mocks/simulation']

const isAmong = (path: string, locations: readonly string[] = []) =>
  locations.some((location) => isIn(path, location))

const isTestCode = (path: string) =>
  /\.test\.tsx?$|\/testing\/|\.arbitrary\.ts$/u.test(path) || isAmong(path, testLayers)

const isOurs = (specifier: string) => /^(?:\.{1,2}\/|#)/u.test(specifier)

/**
 * Resolves a specifier in the file at `path` to a path in the repository. Keeps an alias that stands
 * for different files, such as `#backend`.
 */
function targetOf(path: string, specifier: string): string {
  const { prefix, folder } = messagesAlias
  if (specifier.startsWith(prefix)) return `${folder}/${specifier.slice(prefix.length)}`
  if (specifier.startsWith('#')) return specifier
  return new URL(specifier, `file:///${path}`).pathname.slice(1)
}

const featureOf = (path: string) => /^src\/features\/([^/]+)\//u.exec(path)?.[1]

/** Returns the objection to an import of another file, as the end of a sentence. */
function fileViolation(path: string, layer: Layer, target: string, kind: Import['kind']) {
  if (!isTestCode(path) && isTestCode(target)) return 'which is for tests'
  const feature = featureOf(path)
  if (feature !== undefined && ![feature, undefined].includes(featureOf(target))) {
    return 'which is inside another feature'
  }
  if (layerOf(target) === layer) return undefined
  if (!isAmong(target, layer.mayImport)) return `which ${layer.at} may not`
  if (kind !== 'type' && isAmong(target, layer.typesOnly)) return 'and not only its types'
  return undefined
}

/** Returns the objection to the way in which sentences are imported, as the end of a sentence. */
function wayViolation(path: string, specifier: string, target: string) {
  const { prefix, layer } = messagesAlias
  if (!isIn(target, layer)) return undefined
  const usesAlias = specifier.startsWith(prefix)
  if (isIn(path, layer)) return usesAlias ? 'not by a relative path' : undefined
  return usesAlias ? undefined : `not by ${prefix}…, which leaves the language to the build`
}

/** Returns the objection to an import of a package, as the end of a sentence. */
function packageViolation(path: string, { packages, at }: Layer, specifier: string) {
  if (isTestCode(path)) return undefined
  if (testPackages.has(specifier)) return 'which is for tests'
  const isKnown = packages?.some((name) =>
    /[/:]$/u.test(name) ? specifier.startsWith(name) : specifier === name,
  )
  return isKnown === false ? `which ${at} may not` : undefined
}

function importViolation(path: string, layer: Layer, { specifier, kind, reexports }: Import) {
  if (specifier === '') return 'imports a file that is known only at run time'
  const target = targetOf(path, specifier)
  const wrong = isOurs(specifier)
    ? (fileViolation(path, layer, target, kind) ?? wayViolation(path, specifier, target))
    : packageViolation(path, layer, specifier)
  if (wrong !== undefined) return `imports ${specifier}, ${wrong}`
  return reexports ? `re-exports ${specifier}` : undefined
}

/**
 * Returns the violations of the architecture in one file, each as a sentence.
 *
 * @param path the path of the file, relative to the repository
 * @param source the text of the file
 */
export function violationsOf(path: string, source: string): string[] {
  const layer = layerOf(path)
  if (layer === undefined) return [`${path} belongs to no layer`]
  const wrong = importsIn(source).flatMap((one) => importViolation(path, layer, one) ?? [])
  if (!isTestCode(path) && usesGlob(source)) wrong.push('imports files by a pattern')
  if (/\/index\.tsx?$/u.test(path)) wrong.push('is named like a barrel')
  const lines = source.trimEnd().split('\n').length
  const limit = isTestCode(path) ? maxLines.test : maxLines.product
  if (lines > limit) wrong.push(`has ${lines} lines, more than ${limit}`)
  return wrong.map((what) => `${path} ${what}`)
}
