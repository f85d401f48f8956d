import { Link } from 'wouter'
import { buttonClass } from '../../../ui/Button.tsx'
import { comparePath } from '../../../routing/paths.ts'
import { Text } from '../../../ui/Text.tsx'
import type { Settings } from '../../../policy/settings.ts'
import { versionPage } from '#messages/versions.ts'
import { RestoreButton } from './RestoreButton.tsx'
import * as css from './version.module.css'

/** Returns the path of the preview of settings; none if it is too long. */
export type PreviewPathOf = (settings: Settings) => string | undefined

type Props = {
  version: number
  settings: Settings
  /** The number of the newest version, once it is known. */
  newest: number | undefined
  previewPathOf: PreviewPathOf
}

/** The actions for a version: restore, preview, compare. */
export function VersionActions({ version, settings, newest, previewPathOf }: Props) {
  const preview = previewPathOf(settings)
  const isOld = newest !== undefined && newest > version
  return (
    <div>
      <div className={css.actions}>
        {isOld && <RestoreButton version={version} settings={settings} />}
        {preview !== undefined && (
          <Link to={preview} className={buttonClass({ variant: 'outlined' })}>
            {versionPage.preview}
          </Link>
        )}
        {isOld && (
          <Link to={comparePath(version, newest)} className={buttonClass({ variant: 'outlined' })}>
            {versionPage.compareWithCurrent}
          </Link>
        )}
      </div>
      {newest !== undefined && (
        <Text variant="body2" tone="secondary" className={css.consequence}>
          {isOld ? versionPage.restoreText : versionPage.current}
        </Text>
      )}
    </div>
  )
}
