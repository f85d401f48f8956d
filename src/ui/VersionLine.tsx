import { useState } from 'react'
import { formatDay, formatInstant } from '#messages/format.ts'
import { page } from '#messages/page.ts'
import { versionTitle } from '#messages/versions-titles.ts'
import { Text } from './Text.tsx'

type Props = {
  version: number
  /** The person who saved it, and when; both `null` for the defaults. */
  savedBy: { name: string } | null
  savedAt: string | null
}

/** The version that the page shows: its number, who saved it, and the day. */
export function VersionLine({ version, savedBy, savedAt }: Props) {
  const [now] = useState(() => new Date())
  return (
    <Text variant="body2" tone="secondary">
      {savedBy === null || savedAt === null ? (
        <span>{page.neverSaved}</span>
      ) : (
        <>
          <span>{versionTitle(version)}</span>
          <span>{' · '}</span>
          <bdi>{savedBy.name}</bdi>
          <span>{' · '}</span>
          <time dateTime={savedAt} title={formatInstant(savedAt)}>
            {formatDay(savedAt, now)}
          </time>
        </>
      )}
    </Text>
  )
}
