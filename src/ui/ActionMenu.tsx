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
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      slotProps={{ list: { dense: true, 'aria-label': label } }}
    >
      {groups.map((actions, group) =>
        actions.map(({ label: name, help, mark, isDisabled, onSelect }, index) => (
          <MenuItem
            key={name}
            divider={index === actions.length - 1 && group < groups.length - 1}
            disabled={isDisabled ?? false}
            selected={mark?.isOn ?? false}
            {...(mark && { role: roles[mark.kind], 'aria-checked': mark.isOn })}
            onClick={() => {
              onClose()
              onSelect()
            }}
          >
            <ListItemText primary={name} secondary={help} />
          </MenuItem>
        )),
      )}
    </Menu>
  )
}
