import { withMinutes } from '../../backend/testing/requests.ts'

/** A save that was acknowledged. */
export type Acknowledged = { version: number; key: string }

/** Returns the minutes of inactivity in a version. Its neighbours have others. */
export const minutesOf = (version: number) => 1 + (version % 60)

/** Returns the settings of a version. */
export const settingsOf = (version: number) => withMinutes(minutesOf(version))

/** Returns the version in the entity tag of a response. */
export const versionIn = (response: Response) =>
  Number(response.headers.get('etag')?.replaceAll('"', '') ?? Number.NaN)
