import type { CustomerAccess } from '../../policy/access.ts'
import * as css from './phase-look.module.css'

/** The kind of a period: the session itself, or a phase of access after it. */
export type PhaseKind = 'session' | CustomerAccess['access']

/** The class of a phase: its colour, its pattern and its border. The size is the element's own. */
export const phaseClass = {
  session: css.session,
  full: css.full,
  limited: css.limited,
  none: css.none,
} as const satisfies Record<PhaseKind, string | undefined>
