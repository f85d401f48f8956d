import { lazyPart } from '../ui/lazy-part.ts'
import { useLazyPart } from '../ui/use-lazy-part.ts'

// Marked as pure, so that a build, which does not use it, does not contain it.
const devtools = /* @__PURE__ */ lazyPart(() => import('@tanstack/react-query-devtools'))

/** The devtools of React Query, for development only. If they cannot be loaded, the page does without. */
export function QueryDevtools() {
  const { state } = useLazyPart(devtools)
  if (state.kind !== 'here') return null
  const { ReactQueryDevtools } = state.part
  // At the top, because the save bar is at the bottom.
  return <ReactQueryDevtools buttonPosition="top-left" position="top" />
}
