import { BreakableText } from '../../../fields/BreakableText.tsx'
import { translationOf } from '../../../fields/translation-of.ts'
import { settingsDifferences } from '../../../policy/differences.ts'
import type { Settings } from '../../../policy/settings.ts'
import { settingValueWords } from '../../../words/en/differences.ts'
import { settingLabels } from '../../../words/en/labels.ts'
import { review } from '../../../words/en/review.ts'
import css from './review.module.css'

/** Each setting that differs, as it is saved and as it would be. */
export function ChangedSettings({ saved, settings }: { saved: Settings; settings: Settings }) {
  return (
    <table aria-label={review.settings} className={css['changed']}>
      <thead>
        <tr>
          <th scope="col">{review.setting}</th>
          <th scope="col">{review.before}</th>
          <th scope="col">{review.after}</th>
        </tr>
      </thead>
      <tbody>
        {settingsDifferences(saved, settings).map(({ setting, before, after }) => (
          <tr key={setting}>
            <th scope="row">{settingLabels[setting]}</th>
            <td translate={translationOf(setting, before)}>
              <BreakableText text={settingValueWords(setting, before)} />
            </td>
            <td translate={translationOf(setting, after)}>
              <BreakableText text={settingValueWords(setting, after)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
