import type { FieldPathByValue } from 'react-hook-form'
import type { Draft, DurationDraft } from '../policy/draft.ts'

/** The fields that are on or off. */
export type SwitchName = FieldPathByValue<Draft, boolean>

/** The fields that hold a number and a unit. */
export type DurationName = FieldPathByValue<Draft, DurationDraft>

/** The fields with one choice of several. */
export type ChoiceName = 'agent.redirect' | 'customer.access.level'

/** The fields that hold typed text. */
export type TextName =
  'agent.endWhenInactive.minutes' | 'customer.redirect.url' | `${DurationName}.value`
