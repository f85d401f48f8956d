import OutlinedInput from '@mui/material/OutlinedInput'
import { maxReasonLength } from '../../../api/contract.ts'
import { FieldFrame } from '../../../setting-fields/FieldFrame.tsx'
import { review } from '#messages/review.ts'
import { reasonExcess, reasonLength } from '../editor/reason.ts'

/** The id of the control of {@link ReasonField}. */
export const reasonId = 'reason'

type Props = { text: string; onType: (text: string) => void }

/** The reason for the change, in the person's own words. */
export function ReasonField({ text, onType }: Props) {
  const excess = reasonExcess(text)
  const problem = excess > 0 ? review.reasonTooLong(excess) : undefined
  return (
    <FieldFrame
      id={reasonId}
      label={review.reason}
      help={
        <>
          <div>{review.reasonHelp}</div>
          <div>{review.reasonCount(reasonLength(text), maxReasonLength)}</div>
        </>
      }
      problem={problem}
    >
      <OutlinedInput
        id={reasonId}
        value={text}
        onChange={({ target }) => onType(target.value)}
        multiline
        minRows={2}
        fullWidth
        size="small"
        error={problem !== undefined}
        placeholder={review.reasonExample}
        slotProps={{
          input: {
            dir: 'auto',
            'aria-describedby': `${problem === undefined ? '' : `${reasonId}-problem `}${reasonId}-help`,
          },
        }}
      />
    </FieldFrame>
  )
}
