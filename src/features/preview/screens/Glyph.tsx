import * as look from './screen-look.module.css'

/** The lines of every drawing, on a field of 24 by 24. */
const lines = {
  document: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  done: 'M4.5 12.5l5 5 10-11',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  clip: 'M8 12.5l6-6a3 3 0 0 1 4.2 4.2l-8 8a5 5 0 0 1-7-7l7.5-7.5',
  message: 'M4 5h16v11H10l-5 4v-4H4z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5.5 6 5.5 12 0 18M12 3c-5.5 6-5.5 12 0 18',
  ended: 'M13 4H5v16h8M10 12h10M16.5 8.5L20 12l-3.5 3.5',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5.5l3.5 2',
  unknown: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.1',
} as const

/** The name of a drawing. */
export type GlyphName = keyof typeof lines

/** A small drawing beside words that say the same. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={look.glyph}>
      <path d={lines[name]} />
    </svg>
  )
}
