import { useState } from 'react'
import { useLocation } from 'react-router'
import { lazyPart } from '../fields/lazy-part.ts'
import { LoadedPart } from '../fields/LoadedPart.tsx'
import { BesideForm } from '../features/preview/BesideForm.tsx'
import { FormSkeleton } from '../features/settings/form/FormSkeleton.tsx'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import type { DraftReading } from '../policy/draft-reading.ts'
import { page } from '../words/en/page.ts'
import { partFailed } from '../words/en/parts.ts'
import { PageHeading } from './PageHeading.tsx'

const handedSettings = lazyPart(() => import('./HandedSettings.tsx'))

const besideForm = (reading: DraftReading) => <BesideForm reading={reading} />

/** The settings, with what they lead to beside them. */
export function SettingsRoute() {
  const state: unknown = useLocation().state
  const [isHanded] = useState(state !== null)
  return (
    <>
      <PageHeading title={page.title} />
      {isHanded ? (
        <LoadedPart
          part={handedSettings}
          failed={partFailed.settings}
          look="page"
          fallback={<FormSkeleton />}
        >
          {({ HandedSettings }) => <HandedSettings beside={besideForm} />}
        </LoadedPart>
      ) : (
        <SettingsPage beside={besideForm} />
      )}
    </>
  )
}
