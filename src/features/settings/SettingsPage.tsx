import { useState } from 'react'
import { useDocument } from '../../api/use-document.ts'
import { resolveInitialDraft } from './drafts/initial-draft.ts'
import type { TabDrafts } from './drafts/tab-drafts.ts'
import { useIncomingDraft } from './drafts/use-incoming-draft.ts'
import { useTabDrafts } from './drafts/use-tab-drafts.ts'
import { defaultsBase, storedBase, type Base, type IncomingDraft } from './editor/form-snapshot.ts'
import { FormSkeleton, LoadFailure, UnreadableDocument } from './form/LoadStates.tsx'
import { SettingsForm, type Outcome } from './SettingsForm.tsx'

type Props = {
  outcome: Outcome
}

type OpenedProps = Props & {
  stored: Base
  tabDrafts: TabDrafts | null
  incoming?: IncomingDraft | undefined
}

/** The form, with the draft that it started with. The form itself handles what comes later. */
function OpenedSettings({ stored, tabDrafts, incoming, outcome }: OpenedProps) {
  const [initial] = useState(() => resolveInitialDraft(stored, tabDrafts?.kept(), incoming))
  return <SettingsForm initial={initial} tabDrafts={tabDrafts} outcome={outcome} />
}

/** The settings page: loading, loaded, unreadable, or failed to load. */
export function SettingsPage({ outcome }: Props) {
  const { data, failure, isRetrying, tryAgain } = useDocument()
  const tabDrafts = useTabDrafts()
  const incoming = useIncomingDraft()
  const [replacing, setReplacing] = useState<Base>()
  if (tabDrafts === undefined && (data || !failure)) return <FormSkeleton />
  const opened = { tabDrafts: tabDrafts ?? null, outcome }
  // The person chose to start from the defaults, so an incoming draft does not replace them.
  if (replacing) return <OpenedSettings {...opened} stored={replacing} />
  if (data) return <OpenedSettings {...opened} stored={storedBase(data)} incoming={incoming} />
  if (!failure) return <FormSkeleton />
  if (failure.kind === 'problem' && failure.problem.code === 'storedDocumentUnreadable') {
    const { raw, version } = failure.problem
    return <UnreadableDocument raw={raw} onStart={() => setReplacing(defaultsBase(version))} />
  }
  return <LoadFailure failure={failure} isRetrying={isRetrying} onTryAgain={tryAgain} />
}
