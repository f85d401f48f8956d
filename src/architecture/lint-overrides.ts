import { isIn, layers, messagesAlias, type Layer } from './layers.ts'

const isFile = (location: string) => /\.tsx?$/u.test(location)

const folders = layers.map(({ at }) => at).filter((at) => !isFile(at))

const everythingIn = (location: string) => (isFile(location) ? location : `${location}/**`)

/** Returns the pattern for imports of `location` from a layer. It matches only paths with `../`. */
function pattern({ at }: Layer, location: string): string {
  const isInSrc = isIn(at, 'src') && isIn(location, 'src')
  return `**/../${everythingIn(isInSrc ? location.slice('src/'.length) : location)}`
}

const message = ({ at }: Layer) => `${at} may not import it: CONTRIBUTING.md, Layers`

/** Returns the patterns of the layers that a layer may not import. */
function forbiddenLayers(layer: Layer) {
  const forbidden = folders.filter((at) => !isIn(layer.at, at) && !layer.mayImport.includes(at))
  const exceptions = layer.mayImport.filter((location) =>
    forbidden.some((at) => isIn(location, at)),
  )
  const group = [
    ...forbidden.map((at) => pattern(layer, at)),
    ...exceptions.map((location) => `!${pattern(layer, location)}`),
  ]
  return { group, message: message(layer) }
}

/** Returns the pattern of the only way to the sentences, or of the way that a layer may not take. */
function wayToMessages(layer: Layer) {
  const { prefix, layer: at } = messagesAlias
  if (isIn(layer.at, at)) return { regex: `^${prefix}`, message: 'Import it by a relative path.' }
  return layer.mayImport.includes(at)
    ? { group: [pattern(layer, at)], message: `Import ${prefix}… instead.` }
    : { regex: `^${prefix}`, message: message(layer) }
}

/**
 * Returns the overrides about imports between layers that `.oxlintrc.json` must contain. They show a
 * forbidden import in the editor. The linter cannot check everything that `layers.test.ts` checks.
 */
export function lintOverrides() {
  return layers.map((layer) => ({
    files: [everythingIn(layer.at)],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [forbiddenLayers(layer), wayToMessages(layer)] },
      ],
    },
  }))
}
