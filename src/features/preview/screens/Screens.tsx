import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { memo, useReducer } from 'react'
import { agentPlaceAt } from '../../../policy/landing.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { SettingPath } from '../../../policy/setting-path.ts'
import { screens } from '../../../words/en/preview-screens.ts'
import { useSteady } from '../../../fields/use-steady.ts'
import type { View } from '../view.ts'
import { AgentScreen } from './agent/AgentScreen.tsx'
import { answerWords } from './answer-words.ts'
import { CustomerScreen } from './customer/CustomerScreen.tsx'
import { customerShownAt } from './customer-shown.ts'
import { ScreenRegion } from './ScreenRegion.tsx'
import { eventsUpTo, newWalk, walkThrough, type Action, type Walk } from './walk-through.ts'

type Props = { policy: Policy; view: View; unusable: readonly SettingPath[] }

const container = { containerType: 'inline-size', display: 'grid', gap: 2 } as const

const head = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1.5,
  alignItems: 'center',
  justifyContent: 'space-between',
} as const

const invitation = { flex: '1 1 14rem' } as const

const columns = {
  display: 'grid',
  gap: 3,
  gridTemplateColumns: 'minmax(0, 1fr)',
  '@container (min-width: 44rem)': { gridTemplateColumns: 'minmax(0, 1fr) 21rem' },
} as const

const status = { minBlockSize: '2.75rem', textAlign: 'center' } as const

const Invitation = memo(({ act }: { act: (action: Action) => void }) => (
  <Box sx={head}>
    <Box sx={invitation}>
      <Typography component="h3" variant="subtitle1">
        {screens.walkThrough}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {screens.invitation}
      </Typography>
    </Box>
    <Button size="small" variant="outlined" onClick={() => act({ deed: 'startAgain' })}>
      {screens.startAgain}
    </Button>
  </Box>
))

/**
 * What the agent and the customer have in front of them at the instant looked at. The customer's
 * screen is alive: what is done there shows on the agent's. An answer stands for the instant at
 * which it was given, and goes when another one is looked at.
 */
export const Screens = memo(({ policy, view, unusable }: Props) => {
  const { situation, atMs } = view
  const [walk, act] = useReducer(
    (before: Walk, action: Action) => walkThrough(before, action, { policy, situation, atMs }),
    newWalk,
  )
  const events = useSteady(eventsUpTo(walk.events, atMs))
  const shown = useSteady(customerShownAt(policy, { situation, atMs }, unusable))
  return (
    <Box sx={container}>
      <Invitation act={act} />
      <Box sx={columns}>
        <ScreenRegion title={screens.agent}>
          <AgentScreen place={agentPlaceAt(policy, atMs)} events={events} />
        </ScreenRegion>
        <ScreenRegion title={screens.customer}>
          <CustomerScreen
            shown={shown}
            fields={walk.fields}
            message={walk.message}
            isReviewing={walk.isReviewing}
            events={events}
            act={act}
          />
          <Typography variant="body2" component="output" sx={status}>
            {walk.answer?.atMs === atMs && answerWords(walk.answer)}
          </Typography>
        </ScreenRegion>
      </Box>
    </Box>
  )
})
