import { useLocation } from 'react-router'
import { Text } from '../../../ui/Text.tsx'
import { comparisonMessages, versionPage } from '#messages/versions.ts'
import * as layout from '../layout.module.css'
import { readVersions, type ComparedVersions } from './compare-address.ts'
import { CompareForm } from './CompareForm.tsx'
import { Part } from './Part.tsx'
import { PeopleList } from './PeopleList.tsx'
import { SettingsTable } from './SettingsTable.tsx'
import { useVersion } from './use-version.ts'
import { NoVersion } from './VersionStates.tsx'

function Compared({ a, b }: ComparedVersions) {
  const before = useVersion(a)
  const after = useVersion(b)
  if (before.kind !== 'here') return <NoVersion version={a} state={before} />
  if (after.kind !== 'here') return <NoVersion version={b} state={after} />
  const columns = [
    { title: versionPage.after(a), settings: before.settings },
    { title: versionPage.after(b), settings: after.settings },
  ]
  return (
    <>
      <Part title={versionPage.differs}>
        <PeopleList before={before.settings} after={after.settings} />
      </Part>
      <Part title={versionPage.settings}>
        <SettingsTable label={versionPage.settings} columns={columns} />
      </Part>
    </>
  )
}

/** Compares the two versions in the URL: their settings, and what changes for people. */
export function CompareVersions() {
  const query = new URLSearchParams(useLocation().search)
  const [one, other] = [query.get('a') ?? '', query.get('b') ?? '']
  const versions = readVersions(one, other)
  return (
    <div className={layout.page}>
      <Text tone="secondary">{comparisonMessages.text}</Text>
      <CompareForm key={`${one} ${other}`} a={one} b={other} />
      {versions && <Compared {...versions} />}
    </div>
  )
}
