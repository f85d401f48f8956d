import { memo } from 'react'
import { BreakableText } from '../../../fields/BreakableText.tsx'
import { Text } from '../../../fields/Text.tsx'
import css from './Sentence.module.css'

/** One sentence of the outcome; `isOpen` where a value is missing to say more. */
export const Sentence = memo(({ words, isOpen = false }: { words: string; isOpen?: boolean }) => (
  <Text variant="body2" {...(isOpen && { tone: 'error', className: css['open'] })}>
    <BreakableText text={words} />
  </Text>
))
