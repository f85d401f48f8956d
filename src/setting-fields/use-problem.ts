import { useState } from 'react'
import { get, useFormState } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import { useIsTyping } from '../ui/use-is-typing.ts'
import type { TextName } from './field-names.ts'

/** The problem of a typed text: a sentence and, if the policy found it, the policy's code. */
export type Problem = { message: string; code: unknown }

function useLatestProblem(name: TextName): Problem | undefined {
  const { errors } = useFormState<Draft>({ name, exact: true })
  const message: unknown = get(errors, `${name}.message`)
  const code: unknown = get(errors, `${name}.type`)
  return typeof message === 'string' ? { message, code } : undefined
}

/**
 * Returns the problem to show. While the person types, a new problem waits until they pause, because a
 * screen reader reads it out, and its quick fix moves the page. One that is gone goes at once.
 */
export function useShownProblem(latest: Problem | undefined): Problem | undefined {
  const isTyping = useIsTyping()
  const [shown, setShown] = useState(latest)
  const next = latest && isTyping ? shown : latest
  if (next?.message !== shown?.message) setShown(next)
  return next
}

/** Returns the problem to show at the field of a typed text. */
export const useProblem = (name: TextName): Problem | undefined =>
  useShownProblem(useLatestProblem(name))
