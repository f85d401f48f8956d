import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { downloadText } from './download-text.ts'
import { loading } from '../../words/en/page.ts'

/** The stored document cannot be read: its raw data to download, and the defaults as an explicit step. */
export function UnreadableDocument({ raw, onStart }: { raw: string; onStart: () => void }) {
  return (
    <Alert severity="warning">
      <AlertTitle>{loading.unreadable}</AlertTitle>
      <p>{loading.unreadableText}</p>
      <p>{loading.startText}</p>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" onClick={() => downloadText(loading.fileName, raw)}>
          {loading.download}
        </Button>
        <Button variant="outlined" onClick={onStart}>
          {loading.startFromDefaults}
        </Button>
      </Box>
    </Alert>
  )
}
