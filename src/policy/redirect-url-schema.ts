import * as z from 'zod/mini'
import { checkRedirectUrl } from './redirect-url.ts'

/** Returns whether a document can carry `text`: half a surrogate pair has no UTF-8. */
export const isStorable = (text: string): boolean => !/\p{Cs}/u.test(text)

/** A redirect URL that is kept but not in use: any well-formed text (O2). */
export const keptUrlSchema = z
  .string({ error: 'notText' })
  .check(z.refine(isStorable, { error: 'notText' }))

/** A redirect URL that is in use, with the code of {@link checkRedirectUrl} as its issue. */
export const redirectUrlSchema = z.string({ error: 'notText' }).check((payload) => {
  const check = checkRedirectUrl(payload.value)
  if (!check.ok) {
    payload.issues.push({ code: 'custom', input: payload.value, path: [], message: check.code })
  }
})
