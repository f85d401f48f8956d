import * as z from 'zod/mini'
import type { Draft } from '../../../policy/draft.ts'
import { durationUnits } from '../../../policy/duration.ts'
import { isStorable } from '../../../policy/redirect-url-schema.ts'
import { accessLevels, agentRedirects } from '../../../policy/settings.ts'
import { coded, flag } from './coded.ts'

/** The most characters that a link carries of what was typed for a number. */
export const maxNumberText = 64

/** The most characters that a link carries of an address: more than one that can be used has. */
export const maxUrlText = 2500

const text = (maxLength: number) => z.string().check(z.maxLength(maxLength), z.refine(isStorable))
const number = text(maxNumberText)
const unit = coded(durationUnits, { minutes: 'm', hours: 'h', days: 'd' })

/** The draft as typed, in the order of the settings, each value as short as it can be. */
const items = z.tuple([
  coded(agentRedirects, { welcomePage: 'w', stayInRoom: 's' }),
  flag,
  number,
  flag,
  coded(accessLevels, { fullUnlimited: 'u', fullTimeRestricted: 't', limited: 'l' }),
  number,
  unit,
  number,
  unit,
  flag,
  flag,
  flag,
  number,
  unit,
  flag,
  text(maxUrlText),
])

type Items = z.infer<typeof items>

function draftFrom([
  agentRedirect,
  endsWhenInactive,
  minutes,
  hasAccess,
  level,
  fullValue,
  fullUnit,
  limitedValue,
  limitedUnit,
  attachments,
  chat,
  continues,
  continuedValue,
  continuedUnit,
  redirects,
  url,
]: Items): Draft {
  return {
    agent: { redirect: agentRedirect, endWhenInactive: { enabled: endsWhenInactive, minutes } },
    customer: {
      access: {
        enabled: hasAccess,
        level,
        fullDuration: { value: fullValue, unit: fullUnit },
        limitedDuration: { value: limitedValue, unit: limitedUnit },
        attachments,
        chat,
        continueToLimited: {
          enabled: continues,
          duration: { value: continuedValue, unit: continuedUnit },
        },
      },
      redirect: { enabled: redirects, url },
    },
  }
}

function itemsOf({ agent, customer: { access, redirect } }: Draft): Items {
  const { fullDuration, limitedDuration, continueToLimited } = access
  return [
    agent.redirect,
    agent.endWhenInactive.enabled,
    agent.endWhenInactive.minutes,
    access.enabled,
    access.level,
    fullDuration.value,
    fullDuration.unit,
    limitedDuration.value,
    limitedDuration.unit,
    access.attachments,
    access.chat,
    continueToLimited.enabled,
    continueToLimited.duration.value,
    continueToLimited.duration.unit,
    redirect.enabled,
    redirect.url,
  ]
}

/** The schema version of the draft that a `v1.` link carries. It never changes. */
export const draftTupleSchemaVersion = 1

/** A draft in a link. Values that cannot be used stay as they were typed. */
export const draftTuple = z.codec(items, z.custom<Draft>(), {
  decode: draftFrom,
  encode: itemsOf,
})
