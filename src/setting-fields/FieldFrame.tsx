import { memo, useState, type ReactNode } from 'react'
import { BreakableText } from '../ui/BreakableText.tsx'
import { Button } from '../ui/Button.tsx'
import * as css from './FieldFrame.module.css'
import { Text } from '../ui/Text.tsx'
import { useIsTyping } from '../ui/use-is-typing.ts'
import { useProblemInView } from './use-problem-in-view.ts'
import { useViewOnly } from './use-view-only.ts'

/** A button that fixes the problem of a field with one click. */
export type FieldFix = { label: string; apply: () => void }

type Props = {
  id: string
  label: string
  help: ReactNode
  problem: string | undefined
  quickFix?: FieldFix | undefined
  children: ReactNode
}

const Label = memo(({ id, label }: Pick<Props, 'id' | 'label'>) => (
  <Text as="label" htmlFor={id} variant="subtitle2">
    {label}
  </Text>
))

const Help = memo(({ id, help }: Pick<Props, 'id' | 'help'>) => (
  <Text id={`${id}-help`} variant="body2" as="div" tone="secondary">
    {help}
  </Text>
))

/**
 * Returns the problem to show. While the person types, a new problem waits until they pause, because a
 * screen reader reads it out when it appears, and the quick fix below it moves the page.
 */
function useShownProblem(problem: string | undefined): string | undefined {
  const isTyping = useIsTyping()
  const [shown, setShown] = useState(problem)
  const next = isTyping && problem !== shown ? undefined : problem
  if (next !== shown) setShown(next)
  return next
}

/**
 * A control with its label above it and, below it, the problem with its quick fix, and the help.
 */
export function FieldFrame({ id, label, help, problem: latest, quickFix, children }: Props) {
  const { isViewOnly } = useViewOnly()
  const problem = useShownProblem(latest)
  const frame = useProblemInView(problem && `${problem} ${quickFix?.label ?? ''}`)
  return (
    <div ref={frame} className={css.frame}>
      <Label id={id} label={label} />
      {children}
      <div aria-live="polite" className={css.problem}>
        {problem !== undefined && (
          <Text id={`${id}-problem`} variant="body2" tone="error">
            {problem}
          </Text>
        )}
      </div>
      {problem !== undefined && quickFix && !isViewOnly && (
        <Button size="small" variant="outlined" className={css.quickFix} onClick={quickFix.apply}>
          <span>
            <BreakableText text={quickFix.label} />
          </span>
        </Button>
      )}
      <Help id={id} help={help} />
    </div>
  )
}
