import { useSearch } from '../../../routing/router.ts'
import { Text } from '../../../ui/Text.tsx'
import { comparisonMessages, versionPage } from '#messages/versions.ts'
import * as layout from '../layout.module.css'
import { readVersions, type ComparedVersions } from './compare-address.ts'
import { CompareForm } from './CompareForm.tsx'
import { Section } from './Section.tsx'
import { PeopleList } from './PeopleList.tsx'
import { SettingsTable } from './SettingsTable.tsx'
import { useVersion } from './use-version.ts'
import { VersionPlaceholder } from './VersionStates.tsx'

function Compared({ a, b }: ComparedVersions) {
  const before = useVersion(a)
  const after = useVersion(b)
  if (before.kind !== 'loaded') return <VersionPlaceholder version={a} state={before} />
  if (after.kind !== 'loaded') return <VersionPlaceholder version={b} state={after} />
  const columns = [
    { title: versionPage.after(a), settings: before.settings },
    { title: versionPage.after(b), settings: after.settings },
  ]
  return (
    <>
      <Section title={versionPage.differs}>
        <PeopleList before={before.settings} after={after.settings} />
      </Section>
      <Section title={versionPage.settings}>
        <SettingsTable label={versionPage.settings} columns={columns} />
      </Section>
    </>
  )
}

/** Compares the two versions in the URL: their settings, and what changes for people. */
export function CompareVersions() {
  const query = new URLSearchParams(useSearch())
  const [first, second] = [query.get('a') ?? '', query.get('b') ?? '']
  const versions = readVersions(first, second)
  return (
    <div className={layout.page}>
      <Text tone="secondary">{comparisonMessages.text}</Text>
      <CompareForm key={`${first} ${second}`} a={first} b={second} />
      {versions && <Compared {...versions} />}
    </div>
  )
}
