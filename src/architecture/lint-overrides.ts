import { isIn, layers, type Layer } from './layers.ts'

const isFile = (location: string) => /\.tsx?$/u.test(location)

const folders = layers.map(({ at }) => at).filter((at) => !isFile(at))

const everythingIn = (location: string) => (isFile(location) ? location : `${location}/**`)

/** Returns the pattern for imports of `location` from a layer. It matches only paths with `../`. */
function pattern({ at }: Layer, location: string): string {
  const isInSrc = isIn(at, 'src') && isIn(location, 'src')
  return `**/../${everythingIn(isInSrc ? location.slice('src/'.length) : location)}`
}

function group(layer: Layer): string[] {
  const forbidden = folders.filter((at) => !isIn(layer.at, at) && !layer.mayImport.includes(at))
  const exceptions = layer.mayImport.filter((location) =>
    forbidden.some((at) => isIn(location, at)),
  )
  return [
    ...forbidden.map((at) => pattern(layer, at)),
    ...exceptions.map((location) => `!${pattern(layer, location)}`),
  ]
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
        {
          patterns: [
            {
              group: group(layer),
              message: `${layer.at} may not import it: CONTRIBUTING.md, Layers`,
            },
          ],
        },
      ],
    },
  }))
}
