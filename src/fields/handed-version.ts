import * as z from 'zod/mini'
import { settingsSchema, type Settings } from '../policy/settings.ts'

/** An earlier version with its settings, to be put into the draft. */
export type HandedVersion = { version: number; settings: Settings }

const stateSchema = z.strictObject({
  restored: z.strictObject({
    version: z.int().check(z.positive()),
    settings: settingsSchema,
  }),
})

/** The state of a history entry that hands a version over to the settings page, to be restored. */
export const handOverVersion = ({
  version,
  settings,
}: HandedVersion): z.infer<typeof stateSchema> => ({ restored: { version, settings } })

/**
 * The version that the state of a history entry hands over, if it does. The browser keeps it over
 * restarts and updates of the product, so it is believed only as far as it can be parsed.
 */
export const handedVersion = (state: unknown): HandedVersion | undefined =>
  stateSchema.safeParse(state).data?.restored
