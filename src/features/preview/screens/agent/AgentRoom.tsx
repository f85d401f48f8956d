import Box from '@mui/material/Box'
import { agentScreen, cast, customerScreen } from '../../../../words/en/preview-screens.ts'
import { stretchLabels } from '../../../../words/en/preview-timeline.ts'
import { Glyph } from '../Glyph.tsx'
import { avatar, chip, drawnButton, panel, panelTitle, plainList, row } from '../screen-look.ts'
import { completedFields, documentFields, type WalkEvent } from '../walk-through.ts'
import { Interactions } from './Interactions.tsx'

const head = { ...row, flexWrap: 'wrap', marginBlockEnd: 1.5 } as const

const columns = {
  marginBlockEnd: 1.25,
  display: 'grid',
  gap: 1.25,
  alignItems: 'start',
  '@container (min-width: 30rem)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
} as const

const documentRow = { ...row, alignItems: 'start', paddingBlock: 0.5 } as const

const foot = {
  ...row,
  marginBlockStart: 'auto',
  padding: 1.25,
  border: 1,
  borderStyle: 'dashed',
  borderColor: 'divider',
  borderRadius: 1,
  color: 'text.secondary',
} as const

function DocumentState({ name, state }: { name: string; state: string }) {
  return (
    <Box component="li" sx={documentRow}>
      <Glyph name="document" />
      <Box>
        {name}
        <Box sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{state}</Box>
      </Box>
    </Box>
  )
}

function Documents({ events }: { events: readonly WalkEvent[] }) {
  const fields = completedFields(events)
  const address = fields
    ? `${customerScreen.completed}: ${documentFields.map((field) => fields[field]).join(', ')}`
    : customerScreen.incompleteShort
  return (
    <Box sx={panel}>
      <Box sx={panelTitle}>{agentScreen.documents}</Box>
      <Box component="ul" sx={plainList}>
        <DocumentState name={cast.address} state={address} />
        <DocumentState name={cast.identity} state={customerScreen.completed} />
      </Box>
    </Box>
  )
}

/** The session room: open while the session lasts, afterwards only to be looked at. */
export function AgentRoom({ isOpen, events }: { isOpen: boolean; events: readonly WalkEvent[] }) {
  return (
    <>
      <Box sx={head}>
        <Box aria-hidden="true" sx={avatar}>
          {cast.customerInitials}
        </Box>
        <Box sx={{ flex: 1, fontWeight: 650 }}>{cast.customer}</Box>
        <Box sx={chip}>{isOpen ? stretchLabels.session : agentScreen.ended}</Box>
        {isOpen && (
          <Box aria-hidden="true" sx={{ ...drawnButton, color: 'error.main' }}>
            {agentScreen.endSession}
          </Box>
        )}
      </Box>
      <Box sx={columns}>
        <Documents events={events} />
        <Box sx={panel}>
          <Box sx={panelTitle}>{agentScreen.interactions}</Box>
          <Interactions events={events} />
        </Box>
      </Box>
      <Box sx={foot} {...(isOpen && { 'aria-hidden': true })}>
        <Glyph name={isOpen ? 'message' : 'ended'} />
        {isOpen ? agentScreen.write : agentScreen.nothingToSend}
      </Box>
    </>
  )
}
