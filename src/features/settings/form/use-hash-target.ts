import { useEffect } from 'react'
import { useFragment } from '../../../routing/router.ts'
import { anchors } from '../../../routing/anchors.ts'
import { tidyFragment } from '../../../routing/link-text.ts'
import { settingPaths } from '../../../policy/setting-path.ts'

/** Returns the ids to try for a fragment: its own, and for a hidden setting the switch of its part. */
function targetIds(fragment: string): string[] {
  const setting = settingPaths.find((one) => anchors[one] === fragment)
  if (setting === undefined) return [fragment]
  const parts = setting.split('.')
  const above = settingPaths.filter(
    (one) => one.endsWith('.enabled') && parts.join('.').startsWith(one.replace(/enabled$/u, '')),
  )
  return [fragment, ...above.toReversed().map((one) => anchors[one])]
}

/** Scrolls to the element that the fragment names, and moves the focus to its control. */
function scrollToTarget(fragment: string): void {
  const target = targetIds(fragment)
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
  if (!target) return
  target.scrollIntoView({ block: 'center' })
  const control = target.matches('input')
    ? target
    : target.querySelector<HTMLElement>('input:checked')
  control?.focus({ preventScroll: true })
}

/** Scrolls to the setting or section in the URL, and moves the focus to its control. */
export function useHashTarget(): void {
  const hash = useFragment()
  useEffect(() => {
    const scroll = () => scrollToTarget(tidyFragment(hash))
    scroll()
    // In an open page, the browser resolves the fragment after the app, and takes the focus away.
    addEventListener('hashchange', scroll)
    return () => removeEventListener('hashchange', scroll)
  }, [hash])
}
