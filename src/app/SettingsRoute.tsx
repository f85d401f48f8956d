import { AboveForm, BesideForm } from '../features/preview/BesideForm.tsx'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import type { DraftAnalysis } from '../policy/draft-analysis.ts'
import { page } from '#messages/page.ts'
import { BackendGate } from './BackendGate.tsx'
import { WindowTitle } from './PageHeading.tsx'

const outcome = {
  beside: (analysis: DraftAnalysis) => <BesideForm analysis={analysis} />,
  above: (analysis: DraftAnalysis) => <AboveForm analysis={analysis} />,
}

/** The settings page: the form, and beside it the preview of the draft. */
export function SettingsRoute({ backend }: { backend: Promise<unknown> }) {
  return (
    <>
      <WindowTitle title={page.title} />
      <BackendGate backend={backend}>
        <SettingsPage outcome={outcome} />
      </BackendGate>
    </>
  )
}
