import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { previewPage } from '#messages/preview-share.ts'
import { fallbackZone } from '#messages/time-zone.ts'
import * as css from './page.module.css'
import { PartHead } from './PartHead.tsx'

/**
 * Returns the note that UTC stands in for the zone of a link: `undefined` where the browser knows
 * the zone, and once the reader has chosen another one.
 */
export const zoneNote = (unknownZone: string | undefined, shownZone: string): string | undefined =>
  unknownZone !== undefined && shownZone === fallbackZone
    ? previewPage.unknownZone(unknownZone)
    : undefined

type Props = {
  /** The title of the preview, such as "Saved settings", and what that means. */
  title: string
  text: string
  /** True to leave the title to screen readers, as where a frame shows a part of the preview. */
  isTitleHidden?: boolean
  /** A note where the preview differs from what the link asks for. */
  note?: string | undefined
  /** The actions; none in the embedded mode. */
  actions?: ReactNode
  children: ReactNode
}

/** A preview at full size under its title. */
export function PreviewFrame(props: Props) {
  const { title, text, isTitleHidden = false, note, actions, children } = props
  return (
    <section aria-labelledby="previewed">
      <PartHead
        id="previewed"
        title={title}
        text={text}
        isHidden={isTitleHidden}
        actions={actions}
      />
      {note !== undefined && (
        <Alert severity="info" role="note" className={css.note}>
          {note}
        </Alert>
      )}
      {children}
    </section>
  )
}
