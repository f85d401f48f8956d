import { createContext, use, useCallback, useMemo, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** The element in the head of the page that {@link InPageHead} renders into; absent without a head. */
export const PageHeadContext = createContext<HTMLElement | undefined>(undefined)

/**
 * Returns an element for {@link PageHeadContext}, and the `ref` of the element that shows it. It is
 * there before the first render, so that its contents appear with the page.
 */
export function usePageHead(className: string) {
  const head = useMemo(() => {
    const element = document.createElement('div')
    element.className = className
    return element
  }, [className])
  const ref = useCallback((place: HTMLElement | null) => place?.append(head), [head])
  return { head, ref }
}

/** Renders its children beside the title of the page, outside its content. */
export function InPageHead({ children }: { children: ReactNode }) {
  const head = use(PageHeadContext)
  return head && createPortal(children, head)
}
