import { clsx } from 'clsx'
import { memo, useRef, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Button, buttonClass } from '../../../ui/Button.tsx'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { LoadedPart } from '../../../ui/LoadedPart.tsx'
import { Text } from '../../../ui/Text.tsx'
import { pathOfSetting } from '../../../routing/paths.ts'
import { noticedSettings } from '../../../policy/noticed-settings.ts'
import type { Settings } from '../../../policy/settings.ts'
import { useNotes } from '../../../setting-fields/use-notes.ts'
import { panel } from '#messages/panel.ts'
import { partFailed } from '#messages/parts.ts'
import * as css from './panel.module.css'

const changesPopover = lazyPart(() => import('./ChangesPopover.tsx'))

/** A number of things, and the control that shows them. */
function Row({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className={css.row}>
      <Text variant="body2" as="span">
        {text}
      </Text>
      {children}
    </div>
  )
}

type ChangesProps = { saved: Settings; draft: Settings; onLookAt: (atMs: number) => void }

/** The number of changes that people notice, as in the save bar, and the list of what they notice. */
export const ChangesRow = memo(({ saved, draft, onLookAt }: ChangesProps) => {
  const button = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <Row text={panel.changes(noticedSettings(saved, draft).length)}>
      <Button
        ref={button}
        size="small"
        aria-label={panel.showChanges}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        className={css.show}
        onClick={() => setAnchor(button.current)}
      >
        {panel.show}
      </Button>
      {anchor && (
        <LoadedPart part={changesPopover} failed={partFailed.actions} look="sticky">
          {({ ChangesPopover }) => (
            <ChangesPopover
              anchor={anchor}
              saved={saved}
              draft={draft}
              onLookAt={onLookAt}
              onClose={() => setAnchor(null)}
            />
          )}
        </LoadedPart>
      )}
    </Row>
  )
})

/** The number of notes, which stand at their fields, and the way to the first one. */
export function NotesRow() {
  const { open } = useNotes()
  const first = open[0]?.settings[0]
  if (first === undefined) return null
  return (
    <Row text={panel.notes(open.length)}>
      <Link
        to={pathOfSetting(first)}
        aria-label={panel.showNotes}
        className={clsx(buttonClass({ size: 'small' }), css.show)}
      >
        {panel.show}
      </Link>
    </Row>
  )
}
