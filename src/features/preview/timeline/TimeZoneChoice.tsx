import Box from '@mui/material/Box'
import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { memo, useDeferredValue, useId } from 'react'
import { timeline } from '../../../words/en/preview-timeline.ts'
import { allZones, nearZones, viewersZone } from './zones.ts'

type Props = { timeZone: string; onTimeZone: (timeZone: string) => void }

const frame = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 } as const

const select = { maxInlineSize: '100%', minInlineSize: 0 } as const

const ZoneOptions = memo(({ shown }: { shown: string }) => {
  const mine = viewersZone()
  // Some hundreds of options: the page is there before them.
  const isComplete = useDeferredValue(true, false)
  return (isComplete ? allZones(shown) : nearZones(shown)).map((zone) => (
    <option key={zone} value={zone}>
      {zone === mine ? timeline.viewersZone(zone) : zone}
    </option>
  ))
})

/** The time zone that instants are shown in. It decides nothing else. */
export const TimeZoneChoice = memo(({ timeZone, onTimeZone }: Props) => {
  const id = useId()
  return (
    <Box sx={frame}>
      <Typography component="label" htmlFor={id} variant="body2">
        {timeline.timeZone}
      </Typography>
      <NativeSelect
        value={timeZone}
        onChange={({ target }) => onTimeZone(target.value)}
        input={<OutlinedInput size="small" />}
        inputProps={{ id }}
        sx={select}
      >
        <ZoneOptions shown={timeZone} />
      </NativeSelect>
    </Box>
  )
})
