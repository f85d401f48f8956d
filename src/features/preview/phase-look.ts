import type { CustomerAccess } from '../../policy/access.ts'
import css from './phase-look.module.css'

/** What a stretch of time can be: the session itself, or a phase of access after it. */
export type PhaseKind = 'session' | CustomerAccess['access']

/** The class of a phase: its colour, its pattern and its border. The size is the element's own. */
export const phaseClass = {
  session: css['session'],
  full: css['full'],
  limited: css['limited'],
  none: css['none'],
} as const satisfies Record<PhaseKind, string | undefined>

/**
 * How a phase looks, the same everywhere: it is told by its word, the pattern of its bar and its
 * colour, never by colour alone.
 */
export const phaseLook: Record<PhaseKind, object> = {
  session: { bgcolor: 'primary.main', borderColor: 'primary.main' },
  full: { bgcolor: 'var(--phase-full)', borderColor: 'var(--phase-full)' },
  limited: {
    borderColor: 'var(--phase-limited)',
    backgroundImage:
      'repeating-linear-gradient(135deg, var(--phase-limited) 0 3px, transparent 3px 6px)',
  },
  none: { borderColor: 'text.secondary', borderStyle: 'dashed' },
}
