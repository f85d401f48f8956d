import { useState, type ReactNode } from 'react'
import type { Client } from '../../api/client.ts'
import { useDocument } from '../../api/use-document.ts'
import type { DraftAnalysis } from '../../policy/draft-analysis.ts'
import { defaultsBase, storedBase, type Base } from './base.ts'
import type { Desk } from './drafts/desk.ts'
import { openingOf } from './drafts/opening.ts'
import { useDesk } from './drafts/use-desk.ts'
import { FormSkeleton } from './FormSkeleton.tsx'
import { LoadFailure } from './LoadFailure.tsx'
import { SettingsForm } from './SettingsForm.tsx'
import type { Handed } from './source.ts'
import { UnreadableDocument } from './UnreadableDocument.tsx'

type Props = {
  client: Client
  /** What stands beside the form: it is given the analysis of the draft with every change. */
  beside: (analysis: DraftAnalysis) => ReactNode
  /** What the form begins with instead of what is stored, as unsaved changes. */
  handed?: Handed | undefined
}

type OpenedProps = Props & { stored: Base; desk: Desk | null }

/** The form, with what was found when it was opened; what comes later is its own affair. */
function OpenedSettings({ stored, desk, handed, ...form }: OpenedProps) {
  const [opening] = useState(() => openingOf(stored, desk?.kept(), handed))
  return <SettingsForm opening={opening} desk={desk} {...form} />
}

/** The settings, from the moment they are asked for: on their way, here, unreadable, or not to be had. */
export function SettingsPage(props: Props) {
  const { data, failure, isRepeated, tryAgain } = useDocument(props.client)
  const desk = useDesk(props.client)
  const [replacing, setReplacing] = useState<Base>()
  if (desk === undefined && (data || !failure)) return <FormSkeleton />
  // The defaults in place of an unreadable document are asked for by name; nothing else comes along.
  if (replacing) {
    return <OpenedSettings {...props} stored={replacing} desk={desk ?? null} handed={undefined} />
  }
  if (data) return <OpenedSettings {...props} stored={storedBase(data)} desk={desk ?? null} />
  if (!failure) return <FormSkeleton />
  if (failure.kind === 'problem' && failure.problem.code === 'storedDocumentUnreadable') {
    const { raw, version } = failure.problem
    return <UnreadableDocument raw={raw} onStart={() => setReplacing(defaultsBase(version))} />
  }
  return <LoadFailure failure={failure} isRepeated={isRepeated} onTryAgain={tryAgain} />
}
