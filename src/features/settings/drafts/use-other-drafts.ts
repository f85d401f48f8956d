import { useCallback, useEffect, useState } from 'react'
import type { TabDrafts } from './tab-drafts.ts'
import type { StoredDraft } from './draft-storage.ts'

const isSame = (a: readonly StoredDraft[], b: readonly StoredDraft[]) =>
  a.length === b.length && a.every(({ tab, text }, at) => b[at]?.tab === tab && b[at].text === text)

/**
 * What closed tabs have left. Looked up when the page begins, when it gets the focus, when another
 * tab keeps or removes something, and when asked to.
 */
export function useOtherDrafts(tabDrafts: TabDrafts | null) {
  const [entries, setEntries] = useState<readonly StoredDraft[]>([])
  const look = useCallback(async () => {
    const found = (await tabDrafts?.others()) ?? []
    setEntries((before) => (isSame(before, found) ? before : found))
  }, [tabDrafts])
  useEffect(() => {
    const watching = new AbortController()
    const { signal } = watching
    const lookNow = () => void look()
    window.addEventListener('storage', lookNow, { signal })
    window.addEventListener('focus', lookNow, { signal })
    lookNow()
    return () => watching.abort()
  }, [look])
  return { entries, look }
}
