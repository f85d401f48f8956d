import { memo, useState } from 'react'
import { BreakableText } from '../../../fields/BreakableText.tsx'
import { Button } from '../../../fields/Button.tsx'
import { Text } from '../../../fields/Text.tsx'
import { preview } from '../../../words/en/preview.ts'
import css from './InWords.module.css'

type Props = { agent: string | undefined; customer: string | undefined }

function useCopying() {
  const [status, setStatus] = useState('')
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(
      () => setStatus(preview.copied),
      () => setStatus(preview.notCopied),
    )
  }
  return { status, copy }
}

/** One sentence for the agent and one for the customer, each ready to be copied into a mail. */
export const InWords = memo(({ agent, customer }: Props) => {
  const { status, copy } = useCopying()
  const sentences = [
    { words: agent, label: preview.copyAgent },
    { words: customer, label: preview.copyCustomer },
  ]
  return (
    <div className={css['sentences']}>
      {sentences.map(({ words, label }) => (
        <div key={label} className={css['sentence']}>
          <Text variant="body2" className={css['words']}>
            <BreakableText text={words ?? preview.openWords} />
          </Text>
          {words !== undefined && (
            <Button size="small" aria-label={label} onClick={() => copy(words)}>
              {preview.copy}
            </Button>
          )}
        </div>
      ))}
      <Text as="output" variant="body2" tone="secondary">
        {status}
      </Text>
    </div>
  )
})
