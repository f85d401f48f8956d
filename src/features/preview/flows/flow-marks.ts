import { settingsOf } from '../../../policy/draft.ts'
import { flowId, flowOfSettings, type Flow } from '../../../policy/flows.ts'
import { defaultSettings, type Settings } from '../../../policy/settings.ts'
import { flowsPage } from '#messages/preview-flows.ts'
import { readFragment } from '../share/share-link.ts'

/** Returns whether a fragment should hold a draft and cannot be read. */
export const isUnreadable = (hash: string): boolean => hash !== '' && !readFragment(hash).ok

/**
 * Returns the settings of the draft in a fragment, if there is one and all of its values can be
 * used.
 */
export function draftIn(hash: string): Settings | undefined {
  const link = readFragment(hash)
  if (!link.ok || link.preview.draft === null) return undefined
  // The defaults stand in only for values that are not in use, on which no flow depends.
  const check = settingsOf(link.preview.draft, defaultSettings)
  return check.ok ? check.settings : undefined
}

const idOf = (settings: Settings | undefined) => settings && flowId(flowOfSettings(settings))

/**
 * Returns a function that marks each flow as the saved one, the draft's, both, or (mostly) neither.
 */
export function createMarks(
  saved: Settings | undefined,
  draft: Settings | undefined,
): (flow: Flow) => string {
  const marks = [
    { id: idOf(saved), label: flowsPage.saved },
    { id: idOf(draft), label: flowsPage.draft },
  ]
  return (flow) => {
    const here = flowId(flow)
    return marks
      .filter(({ id }) => id === here)
      .map(({ label }) => label)
      .join(' · ')
  }
}
