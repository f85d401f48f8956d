import OutlinedInput from '@mui/material/OutlinedInput'
import { clsx } from 'clsx'
import { useId, useState, type ReactNode } from 'react'
import { useNavigate } from '../../routing/router.ts'
import { Button } from '../../ui/Button.tsx'
import { inForcePath } from '../../routing/paths.ts'
import { Text } from '../../ui/Text.tsx'
import { viewersZone } from '#messages/time-zone.ts'
import { inForceMessages } from '#messages/versions.ts'
import * as forms from './forms.module.css'
import * as css from './InstantForm.module.css'
import { instantOf, localText } from './local-time.ts'

type Props = {
  at?: string
  /** The id of the question; by default, the form shows it. */
  labelledBy?: string
  /** More actions. */
  children?: ReactNode
}

/** A form that asks for a time in the viewer's time zone and opens the version in force at that time. */
export function InstantForm({ at, labelledBy, children }: Props) {
  const id = useId()
  const navigate = useNavigate()
  const [zone] = useState(viewersZone)
  const [typed, setTyped] = useState(() => (at === undefined ? '' : localText(at)))
  const [isRefused, setRefused] = useState(false)
  const find = () => {
    const instant = instantOf(typed)
    setRefused(instant === undefined)
    if (instant !== undefined) navigate(inForcePath(instant))
  }
  return (
    <form
      noValidate
      aria-labelledby={labelledBy ?? `${id}-question`}
      onSubmit={(event) => {
        event.preventDefault()
        find()
      }}
    >
      {labelledBy === undefined && (
        <Text id={`${id}-question`} variant="subtitle2" className={css.question}>
          {inForceMessages.question}
        </Text>
      )}
      <div className={clsx(forms.row, forms.helped)}>
        <div className={css.field}>
          <OutlinedInput
            className={css.input}
            size="small"
            type="datetime-local"
            value={typed}
            error={isRefused}
            inputProps={{
              'aria-label': inForceMessages.label,
              'aria-describedby': `${id}-help`,
              'aria-invalid': isRefused,
              max: '9999-12-31T23:59:59',
              step: 1,
            }}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Text id={`${id}-help`} variant="body2" tone={isRefused ? 'error' : 'secondary'}>
            {isRefused ? inForceMessages.problem : inForceMessages.zone(zone)}
          </Text>
        </div>
        <Button type="submit" variant="outlined" className={forms.submit}>
          {inForceMessages.find}
        </Button>
        {children}
      </div>
    </form>
  )
}
