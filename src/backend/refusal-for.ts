import { NoRoomError } from './store.ts'
import { Refusal, refusal } from './problem.ts'

/** The refusal that an error amounts to: itself, no room, or a failure of the backend. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof NoRoomError) return refusal('noRoom', `Nothing was saved: ${error.message}.`)
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return refusal('serverFailed', `The mock backend failed. ${reason}`)
}
