import { useState } from 'react'
import type { VersionSummary } from '../../../api/contract.ts'
import { Text } from '../../../ui/Text.tsx'
import { originText } from '#messages/versions.ts'
import { Reason } from '../Reason.tsx'
import { SavedAt } from '../SavedAt.tsx'
import * as css from './version.module.css'

/** The person who saved a version, the time, the origin and the reason. */
export function VersionHead({ summary }: { summary: VersionSummary }) {
  const [now] = useState(() => new Date())
  const { savedBy, savedAt, origin, restores, reason } = summary
  return (
    <div className={css.head}>
      <Text tone="secondary">
        <bdi>{savedBy.name}</bdi>
        <span>{' · '}</span>
        <SavedAt at={savedAt} now={now} />
        <span>{` · ${originText(origin, restores)}`}</span>
      </Text>
      {reason !== undefined && <Reason text={reason} className={css.reason} />}
    </div>
  )
}
