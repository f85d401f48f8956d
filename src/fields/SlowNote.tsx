import Typography from '@mui/material/Typography'
import { useIsSlow } from './use-is-slow.ts'

/** Says `text` once what is waited for takes longer than usual. It stands in a live region. */
export function SlowNote({ text }: { text: string }) {
  return useIsSlow() ? (
    <Typography variant="body2" color="textSecondary" component="div">
      {text}
    </Typography>
  ) : null
}
