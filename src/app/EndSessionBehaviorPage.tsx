import { useState } from 'react'
import { useLocation } from 'react-router'
import type { Client } from '../api/client.ts'
import { lazyPart } from '../fields/lazy-part.ts'
import { LoadedPart } from '../fields/LoadedPart.tsx'
import { BesideForm } from '../features/preview/BesideForm.tsx'
import { FormSkeleton } from '../features/settings-form/FormSkeleton.tsx'
import { SettingsPage } from '../features/settings-form/SettingsPage.tsx'
import type { DraftAnalysis } from '../policy/draft-analysis.ts'
import { page } from '../words/en/page.ts'
import { partFailed } from '../words/en/parts.ts'
import { PageHeading } from './PageHeading.tsx'

const handedSettings = lazyPart(() => import('./HandedSettings.tsx'))

const besideForm = (analysis: DraftAnalysis) => <BesideForm analysis={analysis} />

/** The settings, with what they lead to beside them. */
export function EndSessionBehaviorPage({ client }: { client: Client }) {
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
          {({ HandedSettings }) => <HandedSettings client={client} beside={besideForm} />}
        </LoadedPart>
      ) : (
        <SettingsPage client={client} beside={besideForm} />
      )}
    </>
  )
}
