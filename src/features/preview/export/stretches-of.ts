import { accessPhases } from '../../../policy/access.ts'
import type { AccessPolicy } from '../../../policy/policy.ts'
import { shortLengths } from '../../../words/en/preview-export.ts'
import { stretchLabels } from '../../../words/en/preview-timeline.ts'
import type { PhaseKind } from '../phase-look.ts'
import { createScale, type Scale } from '../scale.ts'

/** A stretch of a drawn timeline; places are shares of its width. `isOpen` where it has no end. */
export type DrawnStretch = {
  kind: PhaseKind
  name: string
  length: string
  start: number
  end: number
  isOpen: boolean
}

/** The session and the phases after it on one scale, with their names and lengths. */
export function stretchesOf(
  access: AccessPolicy,
  leadMs: number,
): { scale: Scale; stretches: DrawnStretch[] } {
  const phases = accessPhases(access)
  const scale = createScale(
    phases.map(({ fromMs }) => fromMs),
    leadMs,
  )
  const lengths = shortLengths(access)
  const session: DrawnStretch = {
    kind: 'session',
    name: stretchLabels.session,
    length: '',
    start: 0,
    end: scale.placeOf(0),
    isOpen: false,
  }
  const after = phases.map((phase, index): DrawnStretch => ({
    kind: phase.access,
    name: stretchLabels[phase.access],
    length: lengths[index] ?? '',
    start: scale.placeOf(phase.fromMs),
    end: phase.toMs === null ? 1 : scale.placeOf(phase.toMs),
    isOpen: phase.toMs === null,
  }))
  return { scale, stretches: [session, ...after] }
}
