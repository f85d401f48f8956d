import { useEffect, useState } from 'react'
import { readFragment, type LinkCheck } from '../share/share-link.ts'

/** What the address of the page asks for: what is saved, looked at afresh, or what a link says. */
export type Opened = { count: number; link: LinkCheck | undefined }

const linkAt = (hash: string) => (hash === '' ? undefined : readFragment(hash))

/**
 * What the address asked for when the page was opened, or when another fragment was last put into
 * it. `count` tells one opening from the next. The page's own changes of the address do not count.
 */
export function useOpenedLink(): Opened {
  const [opened, setOpened] = useState<Opened>(() => ({ count: 0, link: linkAt(location.hash) }))
  useEffect(() => {
    const open = () => setOpened(({ count }) => ({ count: count + 1, link: linkAt(location.hash) }))
    window.addEventListener('hashchange', open)
    return () => window.removeEventListener('hashchange', open)
  }, [])
  return opened
}
