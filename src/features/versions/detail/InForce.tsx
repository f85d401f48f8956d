import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useSearch } from '../../../routing/router.ts'
import * as z from 'zod/mini'
import { buttonClass } from '../../../ui/Button.tsx'
import { useClient } from '../../../api/client-context.ts'
import type { SettingsDocument } from '../../../api/contract.ts'
import { appliedQuery, versionSummaryQuery } from '../../../api/versions-queries.ts'
import { versionPath } from '../../../routing/paths.ts'
import { NamedSentence } from '../../../ui/NamedSentence.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { Settings } from '../../../policy/settings.ts'
import { inForceMessages, versionPage } from '#messages/versions.ts'
import { Failure } from '../Failure.tsx'
import { InstantForm } from '../InstantForm.tsx'
import * as layout from '../layout.module.css'
import { useTryAgain } from '../use-try-again.ts'
import { Section } from './Section.tsx'
import { SettingsTable } from './SettingsTable.tsx'
import * as css from './version.module.css'
import { VersionSkeleton } from './VersionStates.tsx'

/** Renders the preview of `settings` for a session that ended at `endedAt`. */
export type ShowPreview = (settings: Settings, endedAt: string) => ReactNode

const instant = z.iso.datetime()

function ValidUntil({ version, at }: { version: number; at: string }) {
  const client = useClient()
  const [now] = useState(() => new Date())
  const { data: page } = useQuery(versionSummaryQuery(client, version + 1))
  if (!page) return null
  const next = page.versions.find((one) => one.version === version + 1)
  if (next) return <span>{inForceMessages.until(next.version, next.savedAt)}</span>
  if (page.newest > version) return null
  return (
    <span>{Date.parse(at) > now.getTime() ? inForceMessages.future : inForceMessages.still}</span>
  )
}

type VersionInForceProps = { document: SettingsDocument; at: string }

function VersionInForce({ document, at }: VersionInForceProps) {
  const { version, savedAt, savedBy } = document
  return (
    <Section title={inForceMessages.answer(version)}>
      <Text>{inForceMessages.session(at)}</Text>
      <Text tone="secondary">
        {savedAt !== null && savedBy !== null ? (
          <NamedSentence
            name={savedBy.name}
            sentence={(name) => `${inForceMessages.saved(name, savedAt)} `}
          />
        ) : (
          <span>{`${inForceMessages.nobody} `}</span>
        )}
        <ValidUntil version={version} at={at} />
      </Text>
      {version > 0 && (
        <div className={css.open}>
          <Link to={versionPath(version)} className={buttonClass({ variant: 'outlined' })}>
            {inForceMessages.open(version)}
          </Link>
        </div>
      )}
    </Section>
  )
}

type InForceResultProps = { at: string; showPreview: ShowPreview }

function InForceResult({ at, showPreview }: InForceResultProps) {
  const query = appliedQuery(useClient(), at)
  const { data, failureReason, isFetching } = useQuery(query)
  const tryAgain = useTryAgain(query.queryKey)
  if (data === undefined) {
    if (failureReason === null) return <VersionSkeleton label={inForceMessages.loading} />
    return (
      <Failure
        title={inForceMessages.failed}
        error={failureReason}
        isRetrying={isFetching}
        onTryAgain={tryAgain}
      />
    )
  }
  const title = data.version === 0 ? versionPage.before(0) : versionPage.after(data.version)
  return (
    <>
      <VersionInForce document={data} at={at} />
      <Section title={inForceMessages.preview}>{showPreview(data.settings, at)}</Section>
      <Section title={inForceMessages.settings}>
        <SettingsTable
          label={inForceMessages.settings}
          columns={[{ title, settings: data.settings }]}
        />
      </Section>
    </>
  )
}

type Props = { showPreview: ShowPreview }

/** Shows the version that applied to a session that ended at the time in the URL. */
export function InForce({ showPreview }: Props) {
  const at = new URLSearchParams(useSearch()).get('at') ?? ''
  const isInstant = instant.safeParse(at).success
  return (
    <div className={layout.page}>
      <Text tone="secondary" className={layout.lead}>
        {inForceMessages.text}
      </Text>
      <InstantForm key={`form ${at}`} {...(isInstant && { at })} />
      {isInstant && <InForceResult key={`found ${at}`} at={at} showPreview={showPreview} />}
    </div>
  )
}
