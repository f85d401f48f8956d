import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { Text } from '../../../ui/Text.tsx'
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
  /** The title of the preview, such as "Shared draft", and a sentence on what that means. */
  title: string
  text: string
  /** A note where the preview differs from what the link asks for. */
  note?: string | undefined
  /** The actions; none in the embedded mode. */
  actions?: ReactNode
  children: ReactNode
}

/** A preview at full size under its title. */
export function PreviewFrame({ title, text, note, actions, children }: Props) {
  return (
    <section aria-labelledby="previewed">
      <div className={css.head}>
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
