import { useQuery } from '@tanstack/react-query'
import { useClient } from '../../../api/client-context.ts'
import { versionSummaryQuery } from '../../../api/versions-queries.ts'
import { Text } from '../../../ui/Text.tsx'
import type { Settings } from '../../../policy/settings.ts'
import { versionPage } from '#messages/versions.ts'
import * as layout from '../layout.module.css'
import { Neighbours } from './Neighbours.tsx'
import { Section } from './Section.tsx'
import { PeopleList } from './PeopleList.tsx'
import { SettingsTable } from './SettingsTable.tsx'
import { useVersion, type VersionState } from './use-version.ts'
import * as css from './version.module.css'
import { VersionActions, type PreviewPathOf } from './VersionActions.tsx'
import { VersionHead } from './VersionHead.tsx'
import { VersionPlaceholder } from './VersionStates.tsx'

type SettingsProps = { version: number; settings: Settings; before: VersionState }

function Contents({ version, settings, before }: SettingsProps) {
  if (before.kind === 'loading') return <VersionPlaceholder version={version - 1} state={before} />
  const after = { title: versionPage.after(version), settings }
  if (before.kind !== 'loaded') {
    return (
      <Section title={versionPage.settings}>
        <Text className={css.beforeUnreadable}>{versionPage.beforeUnreadable(version - 1)}</Text>
        <SettingsTable label={versionPage.settings} columns={[after]} />
      </Section>
    )
  }
  const columns = [{ title: versionPage.before(version - 1), settings: before.settings }, after]
  return (
    <>
      <Section title={versionPage.people}>
        <PeopleList before={before.settings} after={settings} />
      </Section>
      <Section title={versionPage.settings}>
        <SettingsTable label={versionPage.settings} columns={columns} />
      </Section>
    </>
  )
}

type Props = { version: number; previewPathOf: PreviewPathOf }

/** One version: who saved it when and why, what it changed for people, and every setting. */
export function VersionDetails({ version, previewPathOf }: Props) {
  const { data: page } = useQuery(versionSummaryQuery(useClient(), version))
  const summary = page?.versions.find((one) => one.version === version)
  const found = useVersion(version)
  // The cache still has a version that is gone since the stored settings were cleared or set back.
  const isGone = page !== undefined && page.newest < version
  const state: VersionState = isGone ? { kind: 'missing' } : found
  const before = useVersion(version - 1)
  return (
    <div className={layout.page}>
      {summary && <VersionHead summary={summary} />}
      <Neighbours version={version} newest={page?.newest} />
      {state.kind === 'loaded' ? (
        <>
          <VersionActions
            version={version}
            settings={state.settings}
            newest={page?.newest}
            previewPathOf={previewPathOf}
          />
          <Contents version={version} settings={state.settings} before={before} />
        </>
      ) : (
        <VersionPlaceholder version={version} state={state} newest={page?.newest} />
      )}
    </div>
  )
}
