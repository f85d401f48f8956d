import NativeSelect from '@mui/material/NativeSelect'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useColorScheme } from '@mui/material/styles'
import { page } from '#messages/page.ts'
import * as css from './Shell.module.css'

const appearances = ['system', 'light', 'dark'] as const

/** The choice between the light, the dark and the system colour scheme. */
export function AppearanceSwitch() {
  const { mode, setMode } = useColorScheme()
  return (
    <NativeSelect
      value={mode ?? 'system'}
      onChange={({ target }) => {
        setMode(appearances.find((one) => one === target.value) ?? 'system')
      }}
      input={<OutlinedInput size="small" />}
      inputProps={{ 'aria-label': page.appearance }}
      className={css.appearance}
    >
      {appearances.map((one) => (
        <option key={one} value={one}>
          {page.appearances[one]}
        </option>
      ))}
    </NativeSelect>
  )
}
