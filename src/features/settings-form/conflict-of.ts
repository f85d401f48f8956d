import type { SettingsDocument } from '../../api/contract.ts'
import type { SaveState } from './use-save.ts'

/** What somebody else saved in the meantime, if that is why the last save failed. */
export function conflictOf(state: SaveState): SettingsDocument | undefined {
  if (state.kind !== 'failed' || state.failure.kind !== 'problem') return undefined
  const { problem } = state.failure
  return problem.code === 'staleVersion' ? problem.current : undefined
}
