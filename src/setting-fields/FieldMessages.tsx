import { memo, type ReactNode } from 'react'
import { BreakableText } from '../ui/BreakableText.tsx'
import { Button } from '../ui/Button.tsx'
import { Text } from '../ui/Text.tsx'
import * as css from './row.module.css'
import type { Problem } from './use-problem.ts'
import { useProblemInView } from './use-problem-in-view.ts'
import { useViewOnly } from './use-view-only.ts'

/** A button that fixes the problem of a field with one click. */
export type FieldFix = { label: string; apply: () => void }

type HelpProps = { id: string; help: ReactNode; className: string | undefined }

const Help = memo(({ id, help, className }: HelpProps) => (
  <Text id={`${id}-help`} variant="body2" as="div" tone="secondary" className={className}>
    {help}
  </Text>
))

type Props = {
  id: string
  problem: Problem | undefined
  quickFix?: FieldFix | undefined
  help: ReactNode
  helpClass?: string | undefined
}

/** The line below a field: its help or, in place of that, the problem with its quick fix. */
export function FieldMessages({ id, problem, quickFix, help, helpClass = css.below }: Props) {
  const { isViewOnly } = useViewOnly()
  const region = useProblemInView(problem && `${problem.message} ${quickFix?.label ?? ''}`)
  return (
    <>
      <div ref={region} aria-live="polite" className={`${css.problem} ${css.below}`}>
        {problem && (
          <Text id={`${id}-problem`} variant="body2" tone="error">
            {problem.message}
          </Text>
        )}
      </div>
      {problem && quickFix && !isViewOnly && (
        <Button size="small" variant="outlined" className={css.quickFix} onClick={quickFix.apply}>
          <span>
            <BreakableText text={quickFix.label} />
          </span>
        </Button>
      )}
      {!problem && <Help id={id} help={help} className={helpClass} />}
    </>
  )
}
