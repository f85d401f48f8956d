import type { PartialPolicy } from '../../../policy/partial-policy.ts'
import { exporting } from '#messages/preview-export.ts'
import { segmentLabels } from '#messages/preview-timeline.ts'
import { segmentAt } from '../model/segments.ts'
import { timelineOf } from '../model/timeline.ts'
import type { View } from '../model/view.ts'
import { whenAt } from '../timeline/ReadOut.tsx'

/**
 * Returns the name of a picture of the screens, without its ending: the phase and the instant that
 * they show, in lower case with hyphens.
 */
export function fileNameOf(policy: PartialPolicy, { cause, atMs }: View): string {
  const model = timelineOf({ policy, cause })
  const segment = segmentLabels[segmentAt(model.draft.segments, atMs).kind]
  const words = `${segment} ${whenAt(model, atMs).inline}`
  return exporting.fileName(words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'))
}
