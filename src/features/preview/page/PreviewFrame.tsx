import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { Text } from '../../../ui/Text.tsx'
import * as hiding from '../../../ui/visually-hidden.module.css'
import { previewPage } from '#messages/preview-share.ts'
import { fallbackZone } from '#messages/time-zone.ts'
import * as css from './page.module.css'

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
      <div className={isTitleHidden ? hiding.hidden : css.head}>
        <Text id="previewed" as="h2" variant="h2">
          {title}
        </Text>
        <Text variant="body2" tone="secondary" className={css.text}>
          {text}
        </Text>
        {actions !== undefined && <div className={css.actions}>{actions}</div>}
      </div>
      {note !== undefined && (
        <Alert severity="info" role="note" className={css.note}>
          {note}
        </Alert>
      )}
      {children}
    </section>
  )
}
