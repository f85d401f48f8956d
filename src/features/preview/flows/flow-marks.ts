import { settingsOf } from '../../../policy/draft.ts'
import { flowId, flowOfSettings, type Flow } from '../../../policy/flows.ts'
import { defaultSettings, type Settings } from '../../../policy/settings.ts'
import { flowsPage } from '../../../words/en/preview-flows.ts'
import { readFragment } from '../share/share-link.ts'

/** Whether a fragment holds what should be a draft and cannot be read. */
export const isUnreadable = (hash: string): boolean => hash !== '' && !readFragment(hash).ok

/** The settings of the draft in a fragment, if there is one and all of its values can be used. */
export function draftIn(hash: string): Settings | undefined {
  const link = readFragment(hash)
  if (!link.ok || link.preview.draft === null) return undefined
  // Only values out of use would come from what is saved, and no flow depends on them.
  const check = settingsOf(link.preview.draft, defaultSettings)
  return check.ok ? check.settings : undefined
}

const idOf = (settings: Settings | undefined) => settings && flowId(flowOfSettings(settings))

/** Says of each flow what it is to the reader: saved, the draft, both or, mostly, nothing. */
export function createMarks(
  saved: Settings | undefined,
  draft: Settings | undefined,
): (flow: Flow) => string {
  const marks = [
    { id: idOf(saved), words: flowsPage.saved },
    { id: idOf(draft), words: flowsPage.draft },
  ]
  return (flow) => {
    const here = flowId(flow)
    return marks
      .filter(({ id }) => id === here)
      .map(({ words }) => words)
      .join(' · ')
  }
}
