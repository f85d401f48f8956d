import { useSyncExternalStore } from 'react'
import { isSomebodyTyping, subscribeToTyping } from './typing.ts'

/**
 * Returns whether somebody is typing: what a screen reader would read out waits until they pause,
 * or it would interrupt them with every key.
 */
export const useIsTyping = (): boolean =>
  useSyncExternalStore(subscribeToTyping, isSomebodyTyping, isSomebodyTyping)
