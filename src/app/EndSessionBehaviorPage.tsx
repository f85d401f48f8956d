import type { Client } from '../api/client.ts'
import { WhatWillHappen } from '../features/preview/outcome/WhatWillHappen.tsx'
import { SettingsPage } from '../features/settings-form/SettingsPage.tsx'
import type { UsableSettings } from '../policy/usable-settings.ts'
import { page } from '../words/en/page.ts'
import { PageHeading } from './PageHeading.tsx'

const whatWillHappen = (reading: UsableSettings) => <WhatWillHappen reading={reading} />

/** The settings, with what they lead to beside them. */
export function EndSessionBehaviorPage({ client }: { client: Client }) {
  return (
    <>
      <PageHeading title={page.title} />
      <SettingsPage client={client} beside={whatWillHappen} />
    </>
  )
}
