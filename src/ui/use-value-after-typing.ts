import { useDebouncedValue } from './use-debounced-value.ts'
import { useIsTyping } from './use-is-typing.ts'

/** The pause between two keys after which a reader may look up from the field, in milliseconds. */
const pauseMs = 300

/**
 * Returns `value`, while the person types only once per pause. What is expensive to draw follows it
 * instead of every key.
 */
export function useValueAfterTyping<T>(value: T): T {
  const isTyping = useIsTyping()
  const { settled } = useDebouncedValue(value, pauseMs)
  return isTyping ? settled : value
}
