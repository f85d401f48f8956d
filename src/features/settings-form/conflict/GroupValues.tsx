import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '../../../fields/visually-hidden.ts'
import type { GroupComparison } from '../../../policy/merge.ts'
import { settingValue } from '../../../policy/setting-path.ts'
import type { Settings } from '../../../policy/settings.ts'
import { groupLabel } from '../../../words/en/conflict-screen.ts'
import { settingValueWords } from '../../../words/en/differences.ts'
import { groupOutcome } from '../../../words/en/group-outcome.ts'
import { settingLabels } from '../../../words/en/labels.ts'

type Props = { comparison: GroupComparison; settings: Settings }

/** The values of a group that differ between the sides, and what people get from them. */
export function GroupValues({ comparison: { group, settings: paths }, settings }: Props) {
  return (
    <Box sx={{ overflowWrap: 'anywhere' }}>
      <Box component="dl" sx={{ margin: 0 }}>
        {paths.map((setting) => (
          <Box
            key={setting}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, typography: 'body2' }}
          >
            <Box
              component="dt"
              // The heading of the group says the same.
              sx={
                settingLabels[setting] === groupLabel(group)
                  ? visuallyHidden
                  : { color: 'text.secondary' }
              }
            >
              {settingLabels[setting]}
            </Box>
            <Box component="dd" sx={{ margin: 0, fontWeight: 600 }}>
              {settingValueWords(setting, settingValue(settings, setting))}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ marginBlockStart: 0.5 }}>
        {groupOutcome(group, settings)}
      </Typography>
    </Box>
  )
}
