import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { inForcePlace } from '../../fields/places.ts'
import { inForceWords } from '../../words/en/versions.ts'
import { instantOf, localText } from './local-time.ts'

const row = { display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'start' } as const

/** Asks for an instant, in the viewer's zone, and leads to the version that was in force then. */
export function InstantForm({ at }: { at?: string }) {
  const id = useId()
  const navigate = useNavigate()
  const [zone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const [typed, setTyped] = useState(() => (at === undefined ? '' : localText(at)))
  const [isRefused, setRefused] = useState(false)
  const find = () => {
    const instant = instantOf(typed)
    setRefused(instant === undefined)
    if (instant !== undefined) void navigate(inForcePlace(instant))
  }
  return (
    <Box
      component="form"
      noValidate
      aria-labelledby={`${id}-question`}
      onSubmit={(event) => {
        event.preventDefault()
        find()
      }}
    >
      <Typography
        id={`${id}-question`}
        component="p"
        variant="subtitle2"
        sx={{ marginBlockEnd: 0.5 }}
      >
        {inForceWords.question}
      </Typography>
      <Box sx={row}>
        <Box sx={{ minInlineSize: 0, maxInlineSize: '100%' }}>
          <OutlinedInput
            sx={{ maxInlineSize: '100%' }}
            size="small"
            type="datetime-local"
            value={typed}
            error={isRefused}
            inputProps={{
              'aria-label': inForceWords.label,
              'aria-describedby': `${id}-help`,
              'aria-invalid': isRefused,
              max: '9999-12-31T23:59:59',
              step: 1,
            }}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Typography
            id={`${id}-help`}
            variant="body2"
            color={isRefused ? 'error' : 'textSecondary'}
          >
            {isRefused ? inForceWords.problem : inForceWords.zone(zone)}
          </Typography>
        </Box>
        <Button type="submit" variant="outlined" sx={{ minBlockSize: '2.5rem' }}>
          {inForceWords.find}
        </Button>
      </Box>
    </Box>
  )
}
