import * as z from 'zod/mini'
import type { Draft } from './draft.ts'
import { durationUnits } from './duration.ts'
import { accessLevels, agentRedirects } from './settings.ts'

const durationDraft = z.strictObject({ value: z.string(), unit: z.enum(durationUnits) })

/** The schema of a draft as it was typed (F1): any text where a number belongs, no unknown keys. */
export const draftSchema: z.ZodMiniType<Draft> = z.strictObject({
  agent: z.strictObject({
    redirect: z.enum(agentRedirects),
    endWhenInactive: z.strictObject({ enabled: z.boolean(), minutes: z.string() }),
  }),
  customer: z.strictObject({
    access: z.strictObject({
      enabled: z.boolean(),
      level: z.enum(accessLevels),
      fullDuration: durationDraft,
      limitedDuration: durationDraft,
      attachments: z.boolean(),
      chat: z.boolean(),
      continueToLimited: z.strictObject({ enabled: z.boolean(), duration: durationDraft }),
    }),
    redirect: z.strictObject({ enabled: z.boolean(), url: z.string() }),
  }),
})
