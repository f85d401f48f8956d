import { useSyncExternalStore } from 'react'
import { isSomebodyTyping, subscribeToTyping } from './typing.ts'

/**
 * Returns true while the person is typing. Announcements wait until they pause; otherwise every key
 * would interrupt the screen reader.
 */
export const useIsTyping = (): boolean =>
  useSyncExternalStore(subscribeToTyping, isSomebodyTyping, isSomebodyTyping)
