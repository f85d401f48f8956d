import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import { comparing, groupLabel } from '../../../words/en/conflict-screen.ts'

type Props = { groups: readonly SettingGroup[]; onGoTo: (group: SettingGroup) => void }

/** What is still to be chosen, each leading there. */
export function ToChoose({ groups, onGoTo }: Props) {
  return (
    <div>
      <Typography variant="subtitle2" component="div">
        {comparing.toChoose}{' '}
        {groups.map((group, index) => (
          <span key={group}>
            {index > 0 && ', '}
            <Link
              component="button"
              type="button"
              variant="subtitle2"
              sx={{ verticalAlign: 'baseline' }}
              onClick={() => onGoTo(group)}
            >
              {groupLabel(group)}
            </Link>
          </span>
        ))}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {comparing.toChooseText}
      </Typography>
    </div>
  )
}
