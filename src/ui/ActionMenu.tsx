import Divider from '@mui/material/Divider'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type { MenuAction } from './MenuButton.tsx'

type Props = {
  label: string
  /** The button below which the menu opens. */
  anchor: HTMLElement
  /** The actions, in groups that a line separates. */
  groups: readonly (readonly MenuAction[])[]
  onClose: () => void
}

const roles = { check: 'menuitemcheckbox', radio: 'menuitemradio' } as const

/** An open menu of actions. `MenuButton` loads it. */
export function ActionMenu({ label, anchor, groups, onClose }: Props) {
  const entries = groups.flatMap(([first, ...rest], group) =>
    first === undefined ? [] : [...(group > 0 ? [{ lineAbove: first.label }] : []), first, ...rest],
  )
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { dense: true, 'aria-label': label } }}
    >
      {entries.map((entry) =>
        'lineAbove' in entry ? (
          <Divider key={`above ${entry.lineAbove}`} />
        ) : (
          <MenuItem
            key={entry.label}
            disabled={entry.isDisabled ?? false}
            selected={entry.mark?.isOn ?? false}
            {...(entry.mark && {
              role: roles[entry.mark.kind],
              'aria-checked': entry.mark.isOn,
            })}
            onClick={() => {
              onClose()
              entry.onSelect()
            }}
          >
            <ListItemText primary={entry.label} secondary={entry.help} />
          </MenuItem>
        ),
      )}
    </Menu>
  )
}
