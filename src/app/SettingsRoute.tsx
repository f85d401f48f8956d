import { AboveForm, BesideForm } from '../features/preview/BesideForm.tsx'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import type { DraftAnalysis } from '../policy/draft-analysis.ts'
import { page } from '#messages/page.ts'
import { PageHeading } from './PageHeading.tsx'

const outcome = {
  beside: (analysis: DraftAnalysis) => <BesideForm analysis={analysis} />,
  above: (analysis: DraftAnalysis) => <AboveForm analysis={analysis} />,
}

/** The settings page: the form, and beside it the preview of the draft. */
export function SettingsRoute() {
  return (
    <>
      <PageHeading title={page.title} />
      <SettingsPage outcome={outcome} />
    </>
  )
}
