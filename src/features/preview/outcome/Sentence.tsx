import Typography from '@mui/material/Typography'

/** One sentence of the outcome; `isOpen` where a value is missing to say more. */
export function Sentence({ words, isOpen = false }: { words: string; isOpen?: boolean }) {
  return (
    <Typography variant="body2" {...(isOpen && { color: 'error', sx: { fontStyle: 'italic' } })}>
      {words}
    </Typography>
  )
}
