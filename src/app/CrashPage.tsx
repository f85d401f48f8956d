import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { crashed } from '../words/en/page.ts'

/** What is left to say when the page itself has failed. */
export function CrashPage() {
  return (
    <Box component="main" sx={{ maxInlineSize: '40rem', marginInline: 'auto', padding: 4 }}>
      <Typography variant="h1" sx={{ marginBlockEnd: 1 }}>
        {crashed.title}
      </Typography>
      <Typography sx={{ marginBlockEnd: 2 }}>{crashed.text}</Typography>
      <Button variant="contained" onClick={() => location.reload()}>
        {crashed.reload}
      </Button>
    </Box>
  )
}
