import type { StoredChange } from '../../../api/stored-change.ts'
import { settingsDifferences } from '../../../policy/differences.ts'
import {
  allFrom,
  keptChoices,
  preselected,
  type Choices,
  type ThreeWay,
} from '../../../policy/merge.ts'

/** Choices, and what they were made between. */
export type Made = { three: ThreeWay; choices: Choices }

const isAbout = (made: Made, { theirs }: ThreeWay) =>
  settingsDifferences(made.three.theirs, theirs).length === 0

/**
 * Returns the choices to begin with: those that `made` has where they still hold, else what only one
 * side changed. Where what was stored is cleared, nobody has chosen the defaults, so that all of mine
 * is chosen until somebody chooses otherwise.
 */
export function choicesFor(three: ThreeWay, made: Made | undefined, change: StoredChange): Choices {
  if (change === 'cleared' && (made === undefined || !isAbout(made, three))) return allFrom('mine')
  return made === undefined ? preselected(three) : keptChoices(made.three, three, made.choices)
}
