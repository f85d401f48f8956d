import Drawer from '@mui/material/Drawer'
import { useId } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { DraftAnalysis } from '../../../policy/draft-analysis.ts'
import { outcome } from '#messages/outcome.ts'
import { panel } from '#messages/panel.ts'
import { PolicySentences } from '../body/PolicySentences.tsx'
import { Glance } from './Glance.tsx'
import * as css from './Sheet.module.css'

type Props = { analysis: DraftAnalysis; onClose: () => void }

/** The panel as a sheet from the bottom of a narrow window, with the sentences. */
export function Sheet({ analysis, onClose }: Props) {
  const id = useId()
  return (
    <Drawer
      open
      anchor="bottom"
      onClose={onClose}
      slotProps={{
        paper: { elevation: 0, role: 'dialog', 'aria-labelledby': id, className: css.sheet },
      }}
    >
      <div className={css.head}>
        <Text id={id} as="h2" variant="h2">
          {outcome.title}
        </Text>
        <Button size="small" onClick={onClose}>
          {panel.close}
        </Button>
      </div>
      <Glance analysis={analysis} isScrolling />
      <PolicySentences policy={analysis.policy} />
    </Drawer>
  )
}
