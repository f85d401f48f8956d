import { memo, type ReactNode } from 'react'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { Unknown } from '../../../policy/partial-policy.ts'
import { unknownSentences } from '#messages/outcome.ts'
import * as css from './outcome.module.css'

/** The sentences about one of the two people, under a heading. */
export function OutcomeGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={css.group}>
      <Text as="h3" variant="subtitle1">
        {title}
      </Text>
      {children}
    </div>
  )
}

/** One sentence of the outcome. */
export const Sentence = memo(({ text }: { text: string }) => (
  <Text variant="body2">
    <BreakableText text={text} />
  </Text>
))

/** The sentence in place of one that is unknown. */
export const UnknownSentence = memo(({ subject }: Pick<Unknown, 'subject'>) => (
  <Text variant="body2" tone="error" className={css.unknown}>
    <BreakableText text={unknownSentences[subject]} />
  </Text>
))
