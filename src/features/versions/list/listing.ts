import type { Pages } from './pages.ts'

/** The versions to list, or the reason why they are not there. */
export type Listing =
  | { kind: 'loading' }
  | { kind: 'failed'; error: Error; isRetrying: boolean; onTryAgain: () => void }
  | {
      kind: 'listed'
      pages: Pages
      /** The name of the list. */
      label: string
      /** The number of all rows, or -1 if it is not known yet. */
      size: number
      /** The number of versions, in words. */
      status: string
      /** True while a search adds to the list step by step. */
      isSearching: boolean
      /** The failure of the last step of a search. */
      failure?: { error: Error; isRetrying: boolean; onTryAgain: () => void }
      /** Called when the last rows are near the viewport. */
      onEnd?: () => void
    }
