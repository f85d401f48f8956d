import * as z from 'zod/mini'

const schema = z.looseObject({ openedFromFlows: z.string().check(z.regex(/^(?:[?#]|$)/u)) })

/**
 * Returns the state of a history entry that shows a flow, opened from the overview of all flows with
 * this query and fragment.
 */
export const openedFlowState = (queryAndFragment: string) => ({ openedFromFlows: queryAndFragment })

/**
 * Returns the query and the fragment of the overview that opened the entry with this state;
 * `undefined` if something else opened it.
 */
export const overviewOf = (state: unknown): string | undefined =>
  schema.safeParse(state).data?.openedFromFlows
