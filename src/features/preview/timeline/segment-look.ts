import type { StretchKind } from '../../../words/en/preview-timeline.ts'
import { phaseClass } from '../phase-look.ts'
import css from './segment-look.module.css'

/** The class of a stretch on a bar and in its key: as its phase looks everywhere. */
export const segmentClass: Record<StretchKind, string | undefined> = {
  ...phaseClass,
  open: css['open'],
}
