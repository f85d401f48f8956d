import type { FieldPathByValue } from 'react-hook-form'
import type { Draft, DurationDraft } from '../policy/draft.ts'

/** The names of switches. */
export type SwitchName = FieldPathByValue<Draft, boolean>

/** The names of fields with a number and a unit. */
export type DurationName = FieldPathByValue<Draft, DurationDraft>

/** The names of fields with one choice of several. */
export type ChoiceName = 'agent.redirect' | 'customer.access.level'

/** The names of fields with typed text. */
export type TextName =
  'agent.endWhenInactive.minutes' | 'customer.redirect.url' | `${DurationName}.value`
