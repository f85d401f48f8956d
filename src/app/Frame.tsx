import { Outlet } from 'react-router'
import { Shell } from './Shell.tsx'
import { useIsPlain } from '../fields/use-is-embedded.ts'
import css from './Shell.module.css'

/** What stands around every page: the shell, or nothing in the plain mode. */
export function Frame() {
  if (!useIsPlain()) return <Shell />
  return (
    <main className={css['plain']}>
      <Outlet />
    </main>
  )
}
