import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { memo, useState } from 'react'
import { preview } from '../../../words/en/preview.ts'

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
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {sentences.map(({ words, label }) => (
        <Box key={label} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <Typography variant="body2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
            {words ?? preview.openWords}
          </Typography>
          {words !== undefined && (
            <Button size="small" aria-label={label} onClick={() => copy(words)}>
              {preview.copy}
            </Button>
          )}
        </Box>
      ))}
      <Typography component="output" variant="body2" color="textSecondary">
        {status}
      </Typography>
    </Box>
  )
})
