import { useMemo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { Draft } from '../../../policy/draft.ts'
import type { SwitchPath } from '../../../policy/setting-path.ts'
import { settingsOfPart } from '../../../policy/setting-registry.ts'
import { SwitchField } from '../../../setting-fields/SwitchField.tsx'
import * as paper from '../../../ui/paper.module.css'
import { Text } from '../../../ui/Text.tsx'
import { DefaultsOf } from '../defaults/default-marks.tsx'
import { KeptValues } from './KeptValues.tsx'
import * as css from './Section.module.css'

type Props = { id: string; title: string; children: ReactNode }

/** One of the two sections of the form, with its own anchor. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className={paper.paper}>
      <Text id={id} as="h2" variant="h2" className={css.title}>
        {title}
      </Text>
      {children}
    </section>
  )
}

/** One setting of a section with everything that belongs to it. */
export function Part({ children }: { children: ReactNode }) {
  return <div className={css.part}>{children}</div>
}

type SwitchPartProps = {
  name: SwitchPath
  /** The only field of the part, in the row of the switch. */
  field?: ReactNode
  /** The fields of the part, below the switch. */
  children?: ReactNode
}

/**
 * The part of a section that the switch `name` turns on: while it is on, its fields; while it is
 * off, the values that are kept.
 */
export function SwitchPart({ name, field, children }: SwitchPartProps) {
  const isOn = useWatch<Draft, SwitchPath>({ name })
  const settings = useMemo(() => settingsOfPart(name), [name])
  const all = useMemo(() => [name, ...settings], [name, settings])
  return (
    <Part>
      <SwitchField name={name} heading fieldHelps>
        {field}
      </SwitchField>
      {isOn && children}
      <KeptValues settings={settings} />
      <DefaultsOf settings={all} />
    </Part>
  )
}
