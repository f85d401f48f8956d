import * as z from 'zod/mini'
import { fallbackZone, isTimeZone } from '../../../words/en/time-zone.ts'
import type { View } from '../model/view.ts'
import { coded } from './coded.ts'

const dayMs = 24 * 60 * 60_000

/** The furthest instant from the end of a session that a link names: ten years. */
export const maxDistanceMs = 10 * 365 * dayMs

/** The last instant at which a session in a link ends: the end of the year 9999. */
export const maxEndedAtMs = Date.UTC(9999, 11, 31)

/**
 * A name as zones have it, such as `America/Port-au-Prince`, `Etc/GMT+5` or `+05:30`. Which of them
 * exist depends on the browser, and the link may come from another one.
 */
const zoneName = /^[A-Za-z+-][\w+\-/:]*$/u

const items = z.tuple([
  coded(['agentEndsSession', 'agentInactive'], { agentEndsSession: 'e', agentInactive: 'i' }),
  coded(['inRoom', 'opensLink'], { inRoom: 'r', opensLink: 'l' }),
  z.int().check(z.minimum(-maxDistanceMs), z.maximum(maxDistanceMs)),
  z.int().check(z.minimum(0), z.maximum(maxEndedAtMs)),
  z.string().check(z.maxLength(64), z.regex(zoneName)),
])

type Items = z.infer<typeof items>

/** A view from a link, and the zone that the link names where this browser does not know it. */
export type LinkedView = { view: View; unknownZone?: string }

/** What of a preview is looked at, in a link. In place of a zone that is not known it is in UTC. */
export const viewTuple = z.codec(items, z.custom<LinkedView>(), {
  decode: ([cause, situation, atMs, endedAtMs, timeZone]): LinkedView => {
    const view = { cause, situation, atMs, endedAtMs }
    return isTimeZone(timeZone)
      ? { view: { ...view, timeZone } }
      : { view: { ...view, timeZone: fallbackZone }, unknownZone: timeZone }
  },
  encode: ({ view: { cause, situation, atMs, endedAtMs, timeZone } }): Items => [
    cause,
    situation,
    atMs,
    endedAtMs,
    timeZone,
  ],
})
