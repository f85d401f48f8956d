import { memo } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { jumpTexts, panel } from '#messages/panel.ts'
import type { Boundary } from '../model/boundaries.ts'
import * as css from './panel.module.css'

type Props = { boundaries: readonly Boundary[]; atMs: number; onJump: (atMs: number) => void }

/** Buttons to the instants at which something of the draft ends, in one row. */
export const PanelJumps = memo(({ boundaries, atMs, onJump }: Props) => (
  <fieldset aria-label={panel.jumps} className={css.jumps}>
    {boundaries
      .filter(({ isSaved }) => !isSaved)
      .map(({ ms, name }) => (
        <Button
          key={name}
          size="small"
          variant={ms === atMs ? 'contained' : 'outlined'}
          aria-label={jumpTexts[name].name}
          aria-pressed={ms === atMs}
          className={css.jump}
          onClick={() => onJump(ms)}
        >
          {jumpTexts[name].label}
        </Button>
      ))}
  </fieldset>
))
