import { useEffect, useState } from 'react'

/** The time after which something takes longer than people expect, in milliseconds. */
const slowMs = 4000

/** Returns true once the component has been waiting for longer than usual. */
export function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMs)
    return () => clearTimeout(timer)
  }, [])
  return isSlow
}
