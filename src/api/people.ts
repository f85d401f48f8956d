import * as z from 'zod/mini'

/** The permission to see the settings and their versions. */
export const viewPermission = 'endSessionBehavior:view'

/** The permission that a save requires. It includes {@link viewPermission}. */
export const editPermission = 'endSessionBehavior:edit'

/** The permission to ask for decisions only, for the systems that run sessions. */
export const decidePermission = 'endSessionBehavior:decide'

const id = z.optional(z.string().check(z.minLength(1)))

/** The schema of a person. The optional `id` never changes and tells namesakes apart. */
export const personSchema = z.object({ name: z.string().check(z.minLength(1)), id })

/**
 * The schema of the signed-in person and their permissions. `isDevelopment` is true if the server runs
 * without sign-in, so that everyone is this person.
 */
export const meSchema = z.object({
  name: z.string(),
  id,
  permissions: z.array(z.string()),
  isDevelopment: z.optional(z.boolean()),
})

/** A person. */
export type Person = z.infer<typeof personSchema>

/** The signed-in person. */
export type Me = z.infer<typeof meSchema>

/** Returns true if both are the same person: by id, or by name if one of them has no id. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  a.id === undefined || b.id === undefined ? a.name === b.name : a.id === b.id
