import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { anchors } from '../../../fields/anchors.ts'
import { tidyFragment } from '../../../fields/link-text.ts'
import { settingPaths } from '../../../policy/setting-path.ts'

/** The places to try for a fragment: its own, else, of a setting not shown, the switch of its part. */
function placesOf(fragment: string): string[] {
  const setting = settingPaths.find((one) => anchors[one] === fragment)
  if (setting === undefined) return [fragment]
  const parts = setting.split('.')
  const above = settingPaths.filter(
    (one) => one.endsWith('.enabled') && parts.join('.').startsWith(one.replace(/enabled$/u, '')),
  )
  return [fragment, ...above.toReversed().map((one) => anchors[one])]
}

/** Brings what the fragment names into view, and the focus to its control. */
function bring(fragment: string): void {
  const target = placesOf(fragment)
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
  if (!target) return
  target.scrollIntoView({ block: 'center' })
  const control = target.matches('input')
    ? target
    : target.querySelector<HTMLElement>('input:checked')
  control?.focus({ preventScroll: true })
}

/** Brings the setting or section that the address names into view, and the focus to its control. */
export function useHashTarget(): void {
  const { hash } = useLocation()
  useEffect(() => {
    const bringIt = () => bring(tidyFragment(hash))
    bringIt()
    // In an open page, the browser looks for the fragment after the app, and takes the focus away.
    addEventListener('hashchange', bringIt)
    return () => removeEventListener('hashchange', bringIt)
  }, [hash])
}
