import { lazy, Suspense, useState } from 'react'
import { useLocation } from 'react-router'
import type { Client } from '../api/client.ts'
import { BesideForm } from '../features/preview/BesideForm.tsx'
import { FormSkeleton } from '../features/settings-form/FormSkeleton.tsx'
import { SettingsPage } from '../features/settings-form/SettingsPage.tsx'
import type { DraftReading } from '../policy/draft-reading.ts'
import { page } from '../words/en/page.ts'
import { PageHeading } from './PageHeading.tsx'

const HandedSettings = lazy(async () => {
  const { HandedSettings: component } = await import('./HandedSettings.tsx')
  return { default: component }
})

const besideForm = (reading: DraftReading) => <BesideForm reading={reading} />

/** The settings, with what they lead to beside them. */
export function EndSessionBehaviorPage({ client }: { client: Client }) {
  const state: unknown = useLocation().state
  const [isHanded] = useState(state !== null)
  return (
    <>
      <PageHeading title={page.title} />
      {isHanded ? (
        <Suspense fallback={<FormSkeleton />}>
          <HandedSettings client={client} beside={besideForm} />
        </Suspense>
      ) : (
        <SettingsPage client={client} beside={besideForm} />
      )}
    </>
  )
}
