import { clsx } from 'clsx'
import { Text } from '../../ui/Text.tsx'
import { versionsPage } from '#messages/versions.ts'
import * as css from './Reason.module.css'

/** The reason why a version was saved, as somebody typed it, in any script. */
export function Reason({ text, className }: { text: string; className?: string | undefined }) {
  return (
    <Text dir="auto" className={clsx(css.reason, className)}>
      {versionsPage.because(text)}
    </Text>
  )
}
