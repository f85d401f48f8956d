import Stack from '@mui/material/Stack'
import { useCallback } from 'react'
import { accessPhases } from '../../policy/access.ts'
import { policyOf, type Policy } from '../../policy/policy.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import type { Settings } from '../../policy/settings.ts'
import type { UsableSettings } from '../../policy/usable-settings.ts'
import { policySentences } from '../../words/en/outcome.ts'
import { preview } from '../../words/en/preview.ts'
import { Block } from './body/Block.tsx'
import { CapabilityTable } from './body/CapabilityTable.tsx'
import { InWords } from './body/InWords.tsx'
import { WhatChanges } from './body/WhatChanges.tsx'
import { useSteady } from './use-steady.ts'
import type { View } from './view.ts'

type Props = {
  reading: UsableSettings
  /** What is saved, where there is something to compare with. */
  saved?: Settings | undefined
  view: View
  onView: (change: Partial<View>) => void
}

const depends = (unusable: readonly SettingPath[], part: string) =>
  unusable.some((setting) => setting.startsWith(part))

/** How many of the phases can be told although some values cannot be used. */
function knownPhases(unusable: readonly SettingPath[]): number {
  if (unusable.includes('customer.access.fullDuration')) return 0
  if (unusable.includes('customer.access.limitedDuration')) return 0
  return unusable.includes('customer.access.continueToLimited.duration') ? 1 : Infinity
}

function Sentences({ policy, unusable }: { policy: Policy; unusable: readonly SettingPath[] }) {
  const { agent, customer } = policySentences(policy)
  return (
    <InWords
      agent={depends(unusable, 'agent') ? undefined : agent}
      customer={depends(unusable, 'customer') ? undefined : customer}
    />
  )
}

/** What the settings lead to, at any instant, for the agent and the customer. */
export function Preview({ reading: { settings, unusable }, saved, view, onView }: Props) {
  const policy = useSteady(policyOf(settings))
  const draft = useSteady(settings)
  const access = useSteady(policy.customer.access)
  const now = accessPhases(access).findLastIndex(({ fromMs }) => fromMs <= view.atMs)
  const lookAt = useCallback((atMs: number) => onView({ atMs }), [onView])
  return (
    <Stack sx={{ gap: 3 }}>
      {saved && unusable.length === 0 && (
        <Block title={preview.changes}>
          <WhatChanges saved={saved} draft={draft} onLookAt={lookAt} />
        </Block>
      )}
      <Block title={preview.table}>
        {knownPhases(unusable) === 0 ? (
          preview.accessUnknown
        ) : (
          <CapabilityTable access={access} now={now} known={knownPhases(unusable)} />
        )}
      </Block>
      <Block title={preview.inWords}>
        <Sentences policy={policy} unusable={unusable} />
      </Block>
    </Stack>
  )
}
