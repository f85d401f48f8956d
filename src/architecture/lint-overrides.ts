import { isIn, rooms, type Room } from './layers.ts'

const isFile = (place: string) => /\.tsx?$/u.test(place)

const folders = rooms.map(({ at }) => at).filter((at) => !isFile(at))

const everythingIn = (place: string) => (isFile(place) ? place : `${place}/**`)

/** How a file of `room` names `place`: within `src`, without that. Only paths that climb are meant. */
function pattern({ at }: Room, place: string): string {
  const isNear = isIn(at, 'src') && isIn(place, 'src')
  return `**/../${everythingIn(isNear ? place.slice('src/'.length) : place)}`
}

function group(room: Room): string[] {
  const forbidden = folders.filter((at) => !isIn(room.at, at) && !room.mayImport.includes(at))
  const exceptions = room.mayImport.filter((place) => forbidden.some((at) => isIn(place, at)))
  return [
    ...forbidden.map((at) => pattern(room, at)),
    ...exceptions.map((place) => `!${pattern(room, place)}`),
  ]
}

/**
 * What the linter's configuration must say about imports between rooms, so that an editor shows a
 * wrong one while it is written. The linter can't tell everything that the architecture test does.
 */
export function lintOverrides() {
  return rooms.map((room) => ({
    files: [everythingIn(room.at)],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: group(room), message: `${room.at} may not import it: CONTRIBUTING.md, Rooms` },
          ],
        },
      ],
    },
  }))
}
