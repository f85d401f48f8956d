import { clsx } from 'clsx'
import { Text } from '../../fields/Text.tsx'
import { versionsPage } from '../../words/en/versions.ts'
import css from './Reason.module.css'

/** Why a version was saved, in somebody's own words, which may be in any script. */
export function Reason({ text, className }: { text: string; className?: string | undefined }) {
  return (
    <Text dir="auto" className={clsx(css['reason'], className)}>
      {versionsPage.because(text)}
    </Text>
  )
}
