import { get, useFormState } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import type { TextName } from './field-names.ts'

/** The problem of a typed text: a sentence and, if the policy found it, the policy's code. */
export type Problem = { message: string; code: unknown }

/** Returns the problem of a field. Re-renders when the problem changes, not with the text. */
export function useProblem(name: TextName): Problem | undefined {
  const { errors } = useFormState<Draft>({ name, exact: true })
  const message: unknown = get(errors, `${name}.message`)
  const code: unknown = get(errors, `${name}.type`)
  return typeof message === 'string' ? { message, code } : undefined
}
