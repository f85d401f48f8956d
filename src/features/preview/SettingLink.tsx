import { clsx } from 'clsx'
import { Link } from 'wouter'
import * as link from '../../ui/link.module.css'
import { pathOfSetting } from '../../routing/paths.ts'
import { useHref } from '../../routing/router.ts'
import { useIsEmbedded } from '../../routing/use-is-embedded.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import { enumerationSeparator } from '#messages/format.ts'
import { settingLabels } from '#messages/labels.ts'
import * as css from './SettingLink.module.css'

type Props = { setting: SettingPath; className?: string | undefined }

/**
 * The name of a setting, leading to its field; in a new tab if the preview is embedded.
 */
export function SettingLink({ setting, className }: Props) {
  const path = pathOfSetting(setting)
  const href = useHref(path)
  const classes = clsx(link.link, className)
  // A link of the router opens in the frame, whatever its target is.
  return useIsEmbedded() ? (
    <a href={href} target="_blank" rel="noopener" className={classes}>
      {settingLabels[setting]}
    </a>
  ) : (
    <Link to={path} className={classes}>
      {settingLabels[setting]}
    </Link>
  )
}

/** The names of several settings in a row, each leading to its field. */
export function SettingLinks({ settings }: { settings: readonly SettingPath[] }) {
  return settings.map((setting, index) => (
    <span key={setting}>
      {index > 0 && <span>{enumerationSeparator()}</span>}
      <SettingLink setting={setting} className={css.inherited} />
    </span>
  ))
}
