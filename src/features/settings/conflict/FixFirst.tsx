import { useEffect, useRef } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { PageState } from '../../../fields/PageState.tsx'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { comparing } from '../../../words/en/conflict-screen.ts'
import { conflict } from '../../../words/en/conflict.ts'
import { settingLabels } from '../../../words/en/labels.ts'

type Props = { unusable: readonly SettingPath[]; onFix: () => void }

/** In place of the comparison, where the draft has values that nothing can be compared with. */
export function FixFirst({ unusable, onFix }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <PageState
      title={comparing.fixFirst}
      actions={
        <Button ref={button} variant="contained" onClick={onFix}>
          {conflict.back}
        </Button>
      }
    >
      <p>{comparing.fixFirstText}</p>
      <ul>
        {unusable.map((setting) => (
          <li key={setting}>{settingLabels[setting]}</li>
        ))}
      </ul>
    </PageState>
  )
}
