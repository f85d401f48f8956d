import { get, useFormState } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import type { TextName } from './field-names.ts'

/** What is wrong with a typed text: in words, and the policy's code where it is the policy's. */
export type Problem = { words: string; code: unknown }

/** What is wrong with the text of a field; re-renders when that changes, not with the text. */
export function useProblem(name: TextName): Problem | undefined {
  const { errors } = useFormState<Draft>({ name, exact: true })
  const words: unknown = get(errors, `${name}.message`)
  const code: unknown = get(errors, `${name}.type`)
  return typeof words === 'string' ? { words, code } : undefined
}
