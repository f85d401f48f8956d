import { memo, useState, type ReactNode } from 'react'
import { BreakableText } from './BreakableText.tsx'
import { Button } from './Button.tsx'
import css from './FieldFrame.module.css'
import { Text } from './Text.tsx'
import { useIsTyping } from './use-is-typing.ts'
import { useProblemInView } from './use-problem-in-view.ts'
import { useViewOnly } from './use-view-only.ts'

/** The one click that mends what is wrong with a field. */
export type QuickFix = { label: string; apply: () => void }

type Props = {
  id: string
  label: string
  help: ReactNode
  problem: string | undefined
  quickFix?: QuickFix | undefined
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
 * The problem to show: while somebody types, the one from before as long as it is the same, and a new
 * one once they pause. It is read out when it appears, and the quick fix below it moves the page.
 */
function useShownProblem(problem: string | undefined): string | undefined {
  const isTyping = useIsTyping()
  const [shown, setShown] = useState(problem)
  const next = isTyping && problem !== shown ? undefined : problem
  if (next !== shown) setShown(next)
  return next
}

/**
 * A label above a control, below it, once something is
 * wrong, the problem and its remedy, and then the help.
 */
export function FieldFrame({ id, label, help, problem: latest, quickFix, children }: Props) {
  const { isViewOnly } = useViewOnly()
  const problem = useShownProblem(latest)
  const frame = useProblemInView(problem && `${problem} ${quickFix?.label ?? ''}`)
  return (
    <div ref={frame} className={css['frame']}>
      <Label id={id} label={label} />
      {children}
      <div aria-live="polite" className={css['problem']}>
        {problem !== undefined && (
          <Text id={`${id}-problem`} variant="body2" tone="error">
            {problem}
          </Text>
        )}
      </div>
      {problem !== undefined && quickFix && !isViewOnly && (
        <Button
          size="small"
          variant="outlined"
          className={css['quickFix']}
          onClick={quickFix.apply}
        >
          <span>
            <BreakableText text={quickFix.label} />
          </span>
        </Button>
      )}
      <Help id={id} help={help} />
    </div>
  )
}
