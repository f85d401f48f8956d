import type { Client } from '../api/client.ts'
import { BesideForm } from '../features/preview/BesideForm.tsx'
import { SettingsPage } from '../features/settings-form/SettingsPage.tsx'
import type { DraftReading } from '../policy/draft-reading.ts'
import { page } from '../words/en/page.ts'
import { PageHeading } from './PageHeading.tsx'
import { useHandedDraft } from './use-handed-draft.ts'

const besideForm = (reading: DraftReading) => <BesideForm reading={reading} />

/** The settings, with what they lead to beside them. */
export function EndSessionBehaviorPage({ client }: { client: Client }) {
  const handed = useHandedDraft()
  return (
    <>
      <PageHeading title={page.title} />
      <SettingsPage client={client} beside={besideForm} handed={handed} />
    </>
  )
}
