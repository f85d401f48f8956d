import type { Failure } from '../../../api/api-error.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import type { SaveState } from './use-save.ts'

/** What somebody else saved in the meantime, if that is what `failure` says. */
export function savedInstead(failure: Failure): SettingsDocument | undefined {
  if (failure.kind !== 'problem') return undefined
  return failure.problem.code === 'staleVersion' ? failure.problem.current : undefined
}

/** What somebody else saved in the meantime, if that is why the last save failed. */
export const conflictOf = (state: SaveState): SettingsDocument | undefined =>
  state.kind === 'failed' ? savedInstead(state.failure) : undefined
