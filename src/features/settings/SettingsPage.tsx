import { useState, type ReactNode } from 'react'
import { useDocument } from '../../api/use-document.ts'
import type { DraftReading } from '../../policy/draft-reading.ts'
import { defaultsBase, storedBase, type Base } from './editor/base.ts'
import type { TabDrafts } from './drafts/tab-drafts.ts'
import { openingOf } from './drafts/initial-draft.ts'
import { useTabDrafts } from './drafts/use-tab-drafts.ts'
import { FormSkeleton } from './form/FormSkeleton.tsx'
import { LoadFailure } from './form/LoadFailure.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import type { Handed } from './editor/form-snapshot.ts'
import { UnreadableDocument } from './form/UnreadableDocument.tsx'

type Props = {
  /** What stands beside the form: it is given the reading of the draft with every change. */
  beside: (reading: DraftReading) => ReactNode
  /** What the form begins with instead of what is stored, as unsaved changes. */
  handed?: Handed | undefined
}

type OpenedProps = Props & { stored: Base; tabDrafts: TabDrafts | null }

/** The form, with what was found when it was opened; what comes later is its own affair. */
function OpenedSettings({ stored, tabDrafts, handed, ...form }: OpenedProps) {
  const [opening] = useState(() => openingOf(stored, tabDrafts?.kept(), handed))
  return <SettingsForm opening={opening} tabDrafts={tabDrafts} {...form} />
}

/** The settings, from the moment they are asked for: on their way, here, unreadable, or not to be had. */
export function SettingsPage(props: Props) {
  const { data, failure, isRepeated, tryAgain } = useDocument()
  const tabDrafts = useTabDrafts()
  const [replacing, setReplacing] = useState<Base>()
  if (tabDrafts === undefined && (data || !failure)) return <FormSkeleton />
  // The defaults in place of an unreadable document are asked for by name; nothing else comes along.
  if (replacing) {
    return (
      <OpenedSettings
        {...props}
        stored={replacing}
        tabDrafts={tabDrafts ?? null}
        handed={undefined}
      />
    )
  }
  if (data)
    return <OpenedSettings {...props} stored={storedBase(data)} tabDrafts={tabDrafts ?? null} />
  if (!failure) return <FormSkeleton />
  if (failure.kind === 'problem' && failure.problem.code === 'storedDocumentUnreadable') {
    const { raw, version } = failure.problem
    return <UnreadableDocument raw={raw} onStart={() => setReplacing(defaultsBase(version))} />
  }
  return <LoadFailure failure={failure} isRepeated={isRepeated} onTryAgain={tryAgain} />
}
