import Typography from '@mui/material/Typography'
import { memo } from 'react'

/** One sentence of the outcome; `isOpen` where a value is missing to say more. */
export const Sentence = memo(({ words, isOpen = false }: { words: string; isOpen?: boolean }) => (
  <Typography variant="body2" {...(isOpen && { color: 'error', sx: { fontStyle: 'italic' } })}>
    {words}
  </Typography>
))
