import type { Origin } from '../../src/api/contract.ts'
import type { Settings } from '../../src/policy/settings.ts'

/** One save of a seed: by whom, when, and what. `edited` unless it says otherwise. */
export type SeededSave = {
  by: string
  /** An instant, as in a document. */
  at: string
  settings: Settings
  reason?: string
  origin?: Origin
  /** The version that one of the origin `restored` brings back. */
  restores?: number
}
