import type { StretchKind } from '../../../words/en/preview-timeline.ts'
import { phaseLook } from '../phase-look.ts'

const shape = {
  border: 1,
  borderRadius: 1,
  // Patterns and colours tell the phases apart, and each has its word beside it.
  forcedColorAdjust: 'none',
} as const

/** How a stretch looks on a bar and in its key: as its phase does everywhere. */
export const segmentLook: Record<StretchKind, object> = {
  session: { ...shape, ...phaseLook.session },
  full: { ...shape, ...phaseLook.full },
  limited: { ...shape, ...phaseLook.limited },
  none: { ...shape, ...phaseLook.none },
  open: { ...shape, borderColor: 'error.main', borderStyle: 'dotted', borderWidth: 2 },
}
