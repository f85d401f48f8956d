import * as z from 'zod/mini'
import type { Draft } from '../../../policy/draft.ts'
import { durationUnits } from '../../../policy/duration.ts'
import { isStorable } from '../../../policy/redirect-url-schema.ts'
import { accessLevels, agentRedirects } from '../../../policy/settings.ts'
import { fallbackZone, isTimeZone } from '#messages/time-zone.ts'
import { maxDistanceMs, type View } from '../model/view.ts'

const alphabet = /^[\w-]*$/u

/** Text as base64url (RFC 4648, 5) of its UTF-8, without padding. */
export function encodeBase64url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte))
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

/**
 * The inverse of {@link encodeBase64url}.
 *
 * @throws {Error} where `encoded` is not base64url, or its bytes are not UTF-8
 */
export function decodeBase64url(encoded: string): string {
  if (!alphabet.test(encoded)) throw new TypeError('not base64url')
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}

/**
 * One of `names`, written in a link as its code. Links keep their meaning in whatever order the
 * names are.
 */
const enumCodec = <Name extends string>(
  names: readonly Name[],
  codes: Readonly<Record<Name, string>>,
) =>
  z.codec(z.string(), z.enum(names), {
    decode: (code, context) => {
      const name = names.find((one) => codes[one] === code)
      if (name !== undefined) return name
      context.issues.push({ code: 'custom', input: code, message: 'unknown code' })
      return z.NEVER
    },
    encode: (name) => codes[name],
  })

/** On or off, written in a link as 1 or 0. */
const flag = z.codec(z.literal([0, 1]), z.boolean(), {
  decode: (bit) => bit === 1,
  encode: (isOn) => (isOn ? 1 : 0),
})

/** The last instant at which a session in a link ends: the end of the year 9999. */
export const maxEndedAtMs = Date.UTC(9999, 11, 31)

/**
 * A name as zones have it, such as `America/Port-au-Prince`, `Etc/GMT+5` or `+05:30`. Which of them
 * exist depends on the browser, and the link may come from another one.
 */
const zoneName = /^[A-Za-z+-][\w+\-/:]*$/u

const viewItems = z.tuple([
  enumCodec(['agentEndsSession', 'agentInactive'], { agentEndsSession: 'e', agentInactive: 'i' }),
  enumCodec(['inRoom', 'opensLink'], { inRoom: 'r', opensLink: 'l' }),
  z.int().check(z.minimum(-maxDistanceMs), z.maximum(maxDistanceMs)),
  z.int().check(z.minimum(0), z.maximum(maxEndedAtMs)),
  z.string().check(z.maxLength(64), z.regex(zoneName)),
])

type ViewItems = z.infer<typeof viewItems>

/** A view from a link, and the zone that the link names where this browser does not know it. */
export type LinkedView = { view: View; unknownZone?: string }

/** The view of a preview, in a link. A time zone that is not known becomes UTC. */
export const viewTuple = z.codec(viewItems, z.custom<LinkedView>(), {
  decode: ([cause, situation, atMs, endedAtMs, timeZone]): LinkedView => {
    const view = { cause, situation, atMs, endedAtMs }
    return isTimeZone(timeZone)
      ? { view: { ...view, timeZone } }
      : { view: { ...view, timeZone: fallbackZone }, unknownZone: timeZone }
  },
  encode: ({ view: { cause, situation, atMs, endedAtMs, timeZone } }): ViewItems => [
    cause,
    situation,
    atMs,
    endedAtMs,
    timeZone,
  ],
})

/** The most characters that a link carries of what was typed for a number. */
export const maxNumberText = 64

/** The most characters that a link carries of an address: more than one that can be used has. */
export const maxUrlText = 2500

const text = (maxLength: number) => z.string().check(z.maxLength(maxLength), z.refine(isStorable))
const number = text(maxNumberText)
const unit = enumCodec(durationUnits, { minutes: 'm', hours: 'h', days: 'd' })

/** The draft as typed, in the order of the settings, each value as short as possible. */
const draftItems = z.tuple([
  enumCodec(agentRedirects, { welcomePage: 'w', stayInRoom: 's' }),
  flag,
  number,
  flag,
  enumCodec(accessLevels, { fullUnlimited: 'u', fullTimeRestricted: 't', limited: 'l' }),
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

type DraftItems = z.infer<typeof draftItems>

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
]: DraftItems): Draft {
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

function itemsOf({ agent, customer: { access, redirect } }: Draft): DraftItems {
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
export const draftTuple = z.codec(draftItems, z.custom<Draft>(), {
  decode: draftFrom,
  encode: itemsOf,
})
