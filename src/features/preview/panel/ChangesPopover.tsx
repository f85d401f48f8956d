import Popover from '@mui/material/Popover'
import { Text } from '../../../ui/Text.tsx'
import type { Settings } from '../../../policy/settings.ts'
import { preview } from '#messages/preview.ts'
import { WhatChanges } from '../body/WhatChanges.tsx'
import * as css from './ChangesPopover.module.css'

type Props = {
  /** The button below which the list opens. */
  anchor: HTMLElement
  saved: Settings
  draft: Settings
  onLookAt: (atMs: number) => void
  onClose: () => void
}

/** The list of what changes for people, each with its instant. */
export function ChangesPopover({ anchor, saved, draft, onLookAt, onClose }: Props) {
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        paper: { role: 'dialog', 'aria-label': preview.changes, className: css.popover },
      }}
    >
      <Text as="h3" variant="subtitle1">
        {preview.changes}
      </Text>
      <WhatChanges
        saved={saved}
        draft={draft}
        onLookAt={(atMs) => {
          onClose()
          onLookAt(atMs)
        }}
      />
    </Popover>
  )
}
