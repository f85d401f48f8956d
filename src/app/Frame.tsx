import type { ReactNode } from 'react'
import { Shell } from './Shell.tsx'
import { useIsEmbedded } from '../routing/use-is-embedded.ts'
import * as css from './Shell.module.css'

/** The frame around every page: the shell, or nothing in an embedded page. */
export function Frame({ children }: { children: ReactNode }) {
  return useIsEmbedded() ? <main className={css.plain}>{children}</main> : <Shell>{children}</Shell>
}
