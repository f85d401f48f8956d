import { useEffect, useState } from 'react'

/** After how many milliseconds something takes longer than a person expects. */
const slowMs = 4000

/** Whether what is waited for since this was first asked takes longer than usual. */
export function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [])
  return isSlow
}
