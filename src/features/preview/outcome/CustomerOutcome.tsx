import { memo } from 'react'
import type { Policy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { customerLandingSentence, linkSentence, outcome } from '../../../words/en/outcome.ts'
import { OutcomeGroup } from './OutcomeGroup.tsx'
import { Phases } from './Phases.tsx'
import { Sentence } from './Sentence.tsx'

type Props = { customer: Policy['customer']; unusable: readonly SettingPath[] }

/** Where the customer lands, and the phases of access with their lengths and rights. */
export const CustomerOutcome = memo(({ customer, unusable }: Props) => {
  const isRedirectUnknown = unusable.includes('customer.redirect.url')
  const isContinuedUnknown = unusable.includes('customer.access.continueToLimited.duration')
  const isAccessUnknown =
    unusable.includes('customer.access.fullDuration') ||
    unusable.includes('customer.access.limitedDuration')
  return (
    <OutcomeGroup title={outcome.customer}>
      {isRedirectUnknown ? (
        <Sentence words={outcome.redirectUnknown} isOpen />
      ) : (
        (customer.redirect.redirects || !isAccessUnknown) && (
          <Sentence words={customerLandingSentence(customer)} />
        )
      )}
      {isAccessUnknown ? (
        <Sentence words={outcome.accessUnknown} isOpen />
      ) : (
        <>
          {!isContinuedUnknown && <Sentence words={linkSentence(customer.access)} />}
          <Phases access={customer.access} isEndUnknown={isContinuedUnknown} />
        </>
      )}
    </OutcomeGroup>
  )
})
