import type { ReactNode } from 'react'
import { BreakableText } from '../../../fields/BreakableText.tsx'
import type { SettingsDocument } from '../../../api/contract.ts'
import { PeopleChanges } from '../../../fields/PeopleChanges.tsx'
import { Text } from '../../../fields/Text.tsx'
import { WarningNotes } from '../../../fields/WarningNotes.tsx'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import { warningsFor } from '../../../policy/warnings.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'
import { outcome, policySentences } from '../../../words/en/outcome.ts'
import css from './ResultPanel.module.css'

function Titled({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css['titled']}>
      <Text as="h4" variant="subtitle2">
        {title}
      </Text>
      {children}
    </div>
  )
}

function Warnings({ settings }: { settings: Settings }) {
  const warnings = warningsFor(settings, { origin: location.origin })
  if (warnings.length === 0) return null
  return (
    <Titled title={outcome.warnings}>
      <WarningNotes warnings={warnings} />
    </Titled>
  )
}

type Props = { current: SettingsDocument; settings: Settings; isTheirs: boolean }

/** What the result leads to: what happens, what changes against theirs, and what is probably not meant. */
export function ResultOutcome({
  current: { version, settings: theirs },
  settings,
  isTheirs,
}: Props) {
  const { agent, customer } = policySentences(policyOf(settings))
  return (
    <>
      <Titled title={outcome.title}>
        <Text variant="body2">
          <BreakableText text={agent} />
        </Text>
        <Text variant="body2">
          <BreakableText text={customer} />
        </Text>
      </Titled>
      {isTheirs ? (
        <Text variant="subtitle2">{comparing.isTheirs(version)}</Text>
      ) : (
        <Titled title={comparing.changes(version)}>
          <PeopleChanges before={theirs} after={settings} />
        </Titled>
      )}
      <Warnings settings={settings} />
    </>
  )
}
