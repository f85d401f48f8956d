import * as z from 'zod/mini'

const schema = z.looseObject({ isEditing: z.literal(true) })

/** The state of a history entry that shows the draft of the settings page in this tab. */
export const editingState = { isEditing: true } as const

/** Returns true for the state of an entry that shows the draft of the settings page. */
export const isEditing = (state: unknown): boolean => schema.safeParse(state).success
