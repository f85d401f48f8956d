import type { ReactNode } from 'react'
import { Glyph, type GlyphName } from '../Glyph.tsx'
import css from './phone.module.css'

/** A screen with nothing but a drawing and a few words. */
export function CentredScreen({ glyph, children }: { glyph: GlyphName; children: ReactNode }) {
  return (
    <div className={css['centred']}>
      <div className={css['drawing']}>
        <Glyph name={glyph} />
      </div>
      {children}
    </div>
  )
}
