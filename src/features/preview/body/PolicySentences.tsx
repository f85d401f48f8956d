import { memo } from 'react'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { Button } from '../../../ui/Button.tsx'
import { CopyOutcome } from '../../../ui/CopyOutcome.tsx'
import { Text } from '../../../ui/Text.tsx'
import { useCopying } from '../../../ui/use-copying.ts'
import { knownAgent, knownCustomer, type PartialPolicy } from '../../../policy/partial-policy.ts'
import { agentSentence, customerSentence } from '#messages/outcome.ts'
import { preview } from '#messages/preview.ts'
import * as css from './body.module.css'

/** One sentence for the agent and one for the customer, each ready to be copied into a mail. */
export const PolicySentences = memo(({ policy }: { policy: PartialPolicy }) => {
  const { last, copy } = useCopying()
  const [agent, customer] = [knownAgent(policy), knownCustomer(policy)]
  const sentences = [
    {
      sentence: agent.known ? agentSentence(agent.value) : undefined,
      name: preview.agentSentence,
      label: preview.copyAgent,
    },
    {
      sentence: customer.known ? customerSentence(customer.value) : undefined,
      name: preview.customerSentence,
      label: preview.copyCustomer,
    },
  ]
  const isCurrent = sentences.some(({ sentence }) => sentence === last?.text)
  return (
    <div className={css.sentences}>
      {sentences.map(({ sentence, name, label }) => (
        <div key={label} className={css.sentence}>
          <Text variant="body2" className={css.sentenceText}>
            <BreakableText text={sentence ?? preview.unknownSentence} />
          </Text>
          {sentence !== undefined && (
            <Button size="small" aria-label={label} onClick={() => void copy(name, sentence)}>
              {preview.copy}
            </Button>
          )}
        </div>
      ))}
      <CopyOutcome result={isCurrent ? last : undefined} copied={preview.copied} />
    </div>
  )
})
