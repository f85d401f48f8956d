import * as z from 'zod/mini'
import type { Draft } from '../../../policy/draft.ts'
import { durationUnits } from '../../../policy/duration.ts'
import { accessLevels, agentRedirects } from '../../../policy/settings.ts'

const durationDraft = z.strictObject({ value: z.string(), unit: z.enum(durationUnits) })

/** A draft as it was typed: any text where a number belongs, and nothing that is no setting. */
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
