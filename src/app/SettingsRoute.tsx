import { BesideForm } from '../features/preview/BesideForm.tsx'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import type { DraftReading } from '../policy/draft-reading.ts'
import { page } from '../words/en/page.ts'
import { PageHeading } from './PageHeading.tsx'

const besideForm = (reading: DraftReading) => <BesideForm reading={reading} />

/** The settings page: the form, and beside it the preview of the draft. */
export function SettingsRoute() {
  return (
    <>
      <PageHeading title={page.title} />
      <SettingsPage beside={besideForm} />
    </>
  )
}
