import { Outlet } from 'react-router'
import { Shell } from './Shell.tsx'
import { useIsEmbedded } from '../routing/use-is-embedded.ts'
import * as css from './Shell.module.css'

/** The frame around every page: the shell, or nothing in an embedded page. */
export function Frame() {
  if (!useIsEmbedded()) return <Shell />
  return (
    <main className={css.plain}>
      <Outlet />
    </main>
  )
}
