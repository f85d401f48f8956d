import { clsx } from 'clsx'
import link from '../../../fields/link.module.css'
import { Text } from '../../../fields/Text.tsx'
import type { SettingGroup } from '../../../policy/setting-groups.ts'
import { comparing, groupLabel } from '../../../words/en/conflict-screen.ts'
import css from './ResultPanel.module.css'

type Props = { groups: readonly SettingGroup[]; onGoTo: (group: SettingGroup) => void }

/** What is still to be chosen, each leading there. */
export function ToChoose({ groups, onGoTo }: Props) {
  return (
    <div>
      <Text as="div" variant="subtitle2">
        <span>{`${comparing.toChoose} `}</span>
        {groups.map((group, index) => (
          <span key={group}>
            {index > 0 && <span>, </span>}
            <button
              type="button"
              className={clsx(link['link'], link['button'], css['group'])}
              onClick={() => onGoTo(group)}
            >
              {groupLabel(group)}
            </button>
          </span>
        ))}
      </Text>
      <Text variant="body2" tone="secondary">
        {comparing.toChooseText}
      </Text>
    </div>
  )
}
