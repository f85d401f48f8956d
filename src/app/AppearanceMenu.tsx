import { useColorScheme } from '@mui/material/styles'
import { page } from '#messages/page.ts'
import { MenuButton } from '../ui/MenuButton.tsx'
import * as css from './AppearanceMenu.module.css'

const appearances = ['system', 'light', 'dark'] as const

/** The menu of the system, the light and the dark colour scheme. */
export function AppearanceMenu() {
  const { mode = 'system', setMode } = useColorScheme()
  const choices = appearances.map((one) => ({
    label: page.appearances[one],
    mark: { kind: 'radio' as const, isOn: one === mode },
    onSelect: () => setMode(one),
  }))
  return (
    <MenuButton label={page.appearance} groups={[choices]} className={css.button}>
      {/* A disc, one half light and one half dark. */}
      <svg aria-hidden="true" viewBox="0 0 20 20" className={css.icon}>
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5Z" fill="currentColor" />
      </svg>
    </MenuButton>
  )
}
