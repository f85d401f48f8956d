import * as z from 'zod/mini'
import type { View } from '../view.ts'
import { coded } from './coded.ts'

const dayMs = 24 * 60 * 60_000

/** The furthest instant from the end of a session that a link names: ten years. */
export const maxDistanceMs = 10 * 365 * dayMs

/** The last instant at which a session in a link ends: the end of the year 9999. */
export const maxEndedAtMs = Date.UTC(9999, 11, 31)

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const items = z.tuple([
  coded(['agentEndsSession', 'agentInactive'], { agentEndsSession: 'e', agentInactive: 'i' }),
  coded(['inRoom', 'opensLink'], { inRoom: 'r', opensLink: 'l' }),
  z.int().check(z.minimum(-maxDistanceMs), z.maximum(maxDistanceMs)),
  z.int().check(z.minimum(0), z.maximum(maxEndedAtMs)),
  z.string().check(z.maxLength(64), z.refine(isTimeZone)),
])

type Items = z.infer<typeof items>

/** What of a preview is looked at, in a link. */
export const viewTuple = z.codec(items, z.custom<View>(), {
  decode: ([cause, situation, atMs, endedAtMs, timeZone]): View => ({
    cause,
    situation,
    atMs,
    endedAtMs,
    timeZone,
  }),
  encode: ({ cause, situation, atMs, endedAtMs, timeZone }): Items => [
    cause,
    situation,
    atMs,
    endedAtMs,
    timeZone,
  ],
})
