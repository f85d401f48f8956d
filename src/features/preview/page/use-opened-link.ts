import { useEffect, useState } from 'react'
import { readFragment, type LinkCheck } from '../share/share-link.ts'

/** The request of the address: the saved settings with a new view, or the content of a link. */
export type Opened = { count: number; link: LinkCheck | undefined }

const linkAt = (hash: string) => (hash === '' ? undefined : readFragment(hash))

/**
 * Returns the request of the address when the page was opened, or when its fragment was last
 * replaced. `count` distinguishes one opening from the next. The page's own changes of the address do not
 * count.
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
