import { keptChoices, preselected, type Choices, type ThreeWay } from '../../../policy/merge.ts'

/** Choices, and what they were made between. */
export type Made = { three: ThreeWay; choices: Choices }

/** The choices to begin with: those that `made` has where they still hold, else what only one changed. */
export const choicesFor = (three: ThreeWay, made: Made | undefined): Choices =>
  made === undefined ? preselected(three) : keptChoices(made.three, three, made.choices)
