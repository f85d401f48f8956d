import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { lazyPart } from '../../../ui/lazy-part.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { View } from '../model/view.ts'

const printSheet = lazyPart(() => import('./PrintSheet.tsx'))

type PrintSheet = ComponentType<{ policy: Policy; view: View }>

/**
 * Returns the sheet that is printed instead of the page, and the function that prints it. The sheet
 * is loaded at once, since the browser's own command waits for nothing.
 */
export function usePrintSheet() {
  const [sheet, setSheet] = useState<PrintSheet>()
  const load = useCallback(async () => {
    const { PrintSheet: component } = await printSheet.load()
    flushSync(() => setSheet(() => component))
  }, [])
  useEffect(() => {
    // Without it, the page itself is printed.
    load().catch(() => undefined)
  }, [load])
  const printIt = useCallback(async () => {
    await load()
    print()
  }, [load])
  return { PrintSheet: sheet, printIt }
}
