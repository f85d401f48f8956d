import Box from '@mui/material/Box'
import { agentScreen, cast } from '../../../../words/en/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import { avatar, chip, drawnButton, panel, panelTitle, plainList, row } from '../screen-look.ts'
import type { WalkEvent } from '../walk-through.ts'
import { Interactions } from './Interactions.tsx'

const head = { ...row, flexWrap: 'wrap', marginBlockEnd: 1.5 } as const

const columns = {
  display: 'grid',
  gap: 1.25,
  alignItems: 'start',
  '@container (min-width: 30rem)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
} as const

const start = {
  ...drawnButton,
  bgcolor: 'primary.main',
  color: 'primary.contrastText',
  borderColor: 'primary.main',
} as const

const waitingRow = { ...row, paddingBlock: 0.5 } as const

const past = {
  borderInlineStart: '2px solid var(--mui-palette-divider)',
  paddingInlineStart: 1.5,
} as const

function Waiting() {
  return (
    <Box sx={panel}>
      <Box sx={panelTitle}>{agentScreen.waiting}</Box>
      <Box component="ul" sx={plainList}>
        {agentScreen.waitingWork.map(({ who, what }) => (
          <Box component="li" key={who} sx={waitingRow}>
            <Glyph name="clock" />
            <Box>
              {who}
              <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{what}</Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

/** The page that the agent is taken back to: other work, and the session in the history. */
export function WelcomePage({ events }: { events: readonly WalkEvent[] }) {
  const count = events.filter(({ atMs }) => atMs >= 0).length
  return (
    <>
      <Box sx={head}>
        <Box aria-hidden="true" sx={avatar}>
          {cast.agentInitial}
        </Box>
        <Box sx={{ flex: 1, fontWeight: 650 }}>{agentScreen.greeting}</Box>
        <Box aria-hidden="true" sx={start}>
          {agentScreen.start}
        </Box>
      </Box>
      <Box sx={columns}>
        <Waiting />
        <Box sx={panel}>
          <Box sx={panelTitle}>{agentScreen.history}</Box>
          <Box sx={{ ...row, flexWrap: 'wrap', marginBlockEnd: 1 }}>
            <Box sx={{ fontWeight: 650 }}>{cast.customer}</Box>
            <Box sx={chip}>{agentScreen.ended}</Box>
            <Box
              sx={{
                ...chip,
                ...(count > 0 && { borderColor: 'primary.main', color: 'primary.main' }),
              }}
            >
              {agentScreen.sinceEnd(count)}
            </Box>
          </Box>
          <Box sx={past}>
            <Interactions events={events} />
          </Box>
        </Box>
      </Box>
    </>
  )
}
