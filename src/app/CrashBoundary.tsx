import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Component, type ReactNode } from 'react'
import { crashed } from '../words/en/page.ts'

function CrashPage() {
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

type Props = { children: ReactNode }

/** Shows its children, or what is left to say when the page itself has failed. */
export class CrashBoundary extends Component<Props, { hasCrashed: boolean }> {
  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override state = { hasCrashed: false }

  override render() {
    return this.state.hasCrashed ? <CrashPage /> : this.props.children
  }
}
