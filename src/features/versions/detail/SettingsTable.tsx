import { BreakableText } from '../../../ui/BreakableText.tsx'
import { Text } from '../../../ui/Text.tsx'
import { translationOf } from '../../../setting-fields/translation-of.ts'
import { settingPaths, settingValue, type SettingPath } from '../../../policy/setting-path.ts'
import type { Settings } from '../../../policy/settings.ts'
import { settingsDifferences } from '../../../policy/differences.ts'
import { settingValueText } from '#messages/differences.ts'
import { settingLabels } from '#messages/labels.ts'
import { versionPage } from '#messages/versions.ts'
import * as css from './SettingsTable.module.css'

/** A column of the table: its title and its settings. */
export type Column = { title: string; settings: Settings }

type RowProps = { setting: SettingPath; columns: readonly Column[]; isChanged: boolean }

function Row({ setting, columns, isChanged }: RowProps) {
  return (
    <tr {...(isChanged && { 'data-changed': '' })}>
      <th scope="row">
        <span>{settingLabels[setting]}</span>
        {isChanged && (
          <Text as="span" className={css.changed}>
            {versionPage.changed}
          </Text>
        )}
      </th>
      {columns.map(({ title, settings }) => {
        const value = settingValue(settings, setting)
        return (
          <td key={title} translate={translationOf(setting, value)}>
            <BreakableText text={settingValueText(setting, value)} />
          </td>
        )
      })}
    </tr>
  )
}

/** Every setting of one version, or of two side by side with their differences marked. */
export function SettingsTable({ columns, label }: { columns: readonly Column[]; label: string }) {
  const [before, after] = columns
  const differences = before && after ? settingsDifferences(before.settings, after.settings) : []
  const changed = new Set(differences.map(({ setting }) => setting))
  return (
    <table aria-label={label} className={css.table}>
      <thead>
        <tr>
          <th scope="col">{versionPage.setting}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {settingPaths.map((setting) => (
          <Row key={setting} setting={setting} columns={columns} isChanged={changed.has(setting)} />
        ))}
      </tbody>
    </table>
  )
}
