import { memo } from 'react'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { PartialPolicy } from '../../../policy/partial-policy.ts'
import { summaryOf } from '../share/summary.ts'
import * as css from './body.module.css'

/** One sentence for the agent and one for the customer. */
export const PolicySentences = memo(({ policy }: { policy: PartialPolicy }) => {
  const { agent, customer } = summaryOf(policy)
  return (
    <>
      <Text variant="body2" className={css.words}>
        <BreakableText text={agent} />
      </Text>
      <Text variant="body2" className={css.words}>
        <BreakableText text={customer} />
      </Text>
    </>
  )
})
