import { useCallback, useEffect, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { lazyPart } from '../../../ui/lazy-part.ts'
import type { Policy } from '../../../policy/policy.ts'
import type { View } from '../model/view.ts'

const printSheet = lazyPart(() => import('./PrintSheet.tsx'))

type PrintSheet = ComponentType<{ policy: Policy; view: View }>

/**
 * Returns the sheet that is printed instead of the page, and the function that prints it. With
 * `isAlwaysPrinted` the sheet is loaded at once, since the browser's own command waits for nothing;
 * otherwise it is loaded to print.
 */
export function usePrintSheet(isAlwaysPrinted: boolean) {
  const [sheet, setSheet] = useState<PrintSheet>()
  const load = useCallback(async () => {
    const { PrintSheet: component } = await printSheet.load()
    flushSync(() => setSheet(() => component))
  }, [])
  useEffect(() => {
    // Without it, the page itself is printed.
    if (isAlwaysPrinted) load().catch(() => undefined)
  }, [isAlwaysPrinted, load])
  const printIt = useCallback(async () => {
    await load()
    print()
    if (!isAlwaysPrinted) setSheet(undefined)
  }, [isAlwaysPrinted, load])
  return { PrintSheet: sheet, printIt }
}
