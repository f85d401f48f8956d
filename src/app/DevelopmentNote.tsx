import Alert from '@mui/material/Alert'
import { NamedSentence } from '../ui/NamedSentence.tsx'
import { development } from '#messages/page.ts'

/** The note on every page of a server without sign-in, at which everyone is the person `name`. */
export function DevelopmentNote({ name }: { name: string }) {
  return (
    <Alert severity="warning" role="note" square>
      <NamedSentence name={name} sentence={development.everyone} />
    </Alert>
  )
}
