import Link, { type LinkProps } from '@mui/material/Link'
import { Link as RouterLink } from 'react-router'
import { settingPlace } from '../../fields/places.ts'
import { useIsPlain } from '../../fields/use-is-plain.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import { settingLabels } from '../../words/en/labels.ts'

type Props = Pick<LinkProps, 'color' | 'sx'> & { setting: SettingPath }

/** The name of a setting, leading to its field; out of the frame where the preview stands in one. */
export function SettingLink({ setting, ...look }: Props) {
  const isPlain = useIsPlain()
  return (
    <Link
      component={RouterLink}
      to={settingPlace(setting)}
      variant="body2"
      {...(isPlain && { target: '_blank', rel: 'noopener' })}
      {...look}
    >
      {settingLabels[setting]}
    </Link>
  )
}
