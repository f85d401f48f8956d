import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { clsx } from 'clsx'
import { memo, useCallback, useId, useState } from 'react'
import { Text } from '../../../ui/Text.tsx'
import { timeline } from '#messages/preview-timeline.ts'
import { fallbackZone, machineZone, supportedZones, viewersZone } from '#messages/time-zone.ts'
import * as css from './Toolbar.module.css'

type Props = { timeZone: string; onTimeZone: (timeZone: string) => void }

/** Returns the zones that are there at once: the viewer's own, UTC, and the one that is shown. */
const nearZones = (shown: string): string[] => [...new Set([viewersZone(), fallbackZone, shown])]

/** Returns every zone that can be shown, the viewer's own and UTC first, each once. */
const allZones = (shown: string): string[] => [
  ...new Set([viewersZone(), fallbackZone, ...supportedZones(), shown]),
]

type OptionsProps = { shown: string; isComplete: boolean }

const ZoneOptions = memo(({ shown, isComplete }: OptionsProps) => {
  const mine = machineZone()
  return (isComplete ? allZones(shown) : nearZones(shown)).map((zone) => (
    <option key={zone} value={zone}>
      {zone === mine ? timeline.viewersZone(zone) : zone}
    </option>
  ))
})

/**
 * The time zone that instants are shown in; it decides nothing else. Hundreds of zones are more
 * elements than the rest of the page, so that they are added when somebody is about to choose.
 */
export const TimeZoneChoice = memo(({ timeZone, onTimeZone }: Props) => {
  const id = useId()
  const [isComplete, setComplete] = useState(false)
  const complete = useCallback(() => setComplete(true), [])
  return (
    <div className={clsx(css.part, css.zone)}>
      <Text as="label" htmlFor={id} variant="body2" tone="secondary">
        {timeline.timeZone}
      </Text>
      <NativeSelect
        value={timeZone}
        onChange={({ target }) => onTimeZone(target.value)}
        input={<OutlinedInput size="small" className={css.select} />}
        inputProps={{ id, translate: 'no', onPointerDown: complete, onFocus: complete }}
      >
        <ZoneOptions shown={timeZone} isComplete={isComplete} />
      </NativeSelect>
    </div>
  )
})
