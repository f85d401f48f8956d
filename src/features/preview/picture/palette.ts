/** The colours of a picture, which stands alone as a file and brings them along. */
export type Palette = {
  surface: string
  screen: string
  text: string
  muted: string
  line: string
  session: string
  full: string
  limited: string
}

/** The colours of the product (`theme.ts`, `page.css`) in light and in dark. */
export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    surface: '#ffffff',
    screen: '#f5f6fa',
    text: '#1b1d28',
    muted: '#565b70',
    line: '#c5c9d6',
    session: '#3b4fc4',
    full: '#2a7d5f',
    limited: '#a86400',
  },
  dark: {
    surface: '#1b1d27',
    screen: '#12131a',
    text: '#eceef6',
    muted: '#a9aec2',
    line: '#4a4f62',
    session: '#a9b5ff',
    full: '#6fd0a8',
    limited: '#f2b35c',
  },
}

/**
 * The same colours as variables of the page, for a picture that is part of it. It follows the
 * colour scheme, and is light on paper.
 */
export const pagePalette: Palette = {
  surface: 'var(--mui-palette-background-paper)',
  screen: 'var(--mui-palette-background-default)',
  text: 'var(--mui-palette-text-primary)',
  muted: 'var(--mui-palette-text-secondary)',
  line: 'color-mix(in srgb, var(--mui-palette-text-secondary) 34%, transparent)',
  session: 'var(--mui-palette-primary-main)',
  full: 'var(--phase-full)',
  limited: 'var(--phase-limited)',
}

/** The fonts of the product, all of the system. */
export const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"
