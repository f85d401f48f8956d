import { createTheme, type Theme } from '@mui/material/styles'

declare module '@mui/material/styles' {
  // The types of a theme with CSS variables: `vars`, and what makes the style sheets.
  interface CssThemeVariables {
    enabled: true
  }
}

const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

/** The attribute on the document that names the colour scheme; `index.html` sets it before React. */
export const colorSchemeSelector = '[data-color-scheme="%s"]'

const viewOnly = { '&:has([aria-disabled="true"])': { opacity: 0.6 } } as const

const screenAndPaper = createTheme({
  cssVariables: { colorSchemeSelector },
  focusVisible: true,
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#3b4fc4' },
        error: { main: '#b3261e' },
        background: { default: '#f5f6fa', paper: '#ffffff' },
        text: { primary: '#1b1d28', secondary: '#565b70' },
        divider: '#e0e3ec',
      },
    },
    dark: {
      palette: {
        primary: { main: '#a9b5ff' },
        error: { main: '#ffb4ab' },
        background: { default: '#12131a', paper: '#1b1d27' },
        text: { primary: '#eceef6', secondary: '#a9aec2' },
        divider: '#343848',
      },
    },
  },
  shape: { borderRadius: 10 },
  typography: {
    fontFamily,
    h1: { fontSize: '1.75rem', lineHeight: 1.25, fontWeight: 650, letterSpacing: '-0.01em' },
    h2: { fontSize: '1.125rem', lineHeight: 1.4, fontWeight: 650 },
    subtitle1: { fontSize: '1rem', lineHeight: 1.5, fontWeight: 600 },
    subtitle2: { fontSize: '0.9375rem', lineHeight: 1.5, fontWeight: 600 },
    body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
    body2: { fontSize: '0.875rem', lineHeight: 1.55 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    // The arrow is as wide as the text is large.
    MuiNativeSelect: { styleOverrides: { select: { '&&&': { paddingInlineEnd: '2em' } } } },
    // What can be looked at and not changed, see use-view-only.ts.
    MuiSwitch: { styleOverrides: { root: viewOnly } },
    MuiRadio: { styleOverrides: { root: viewOnly } },
    // Rules for labels that move when a browser fills in a field; no label here moves, and each field
    // that appears would put them into the page again, which styles all of it anew.
    MuiInputBase: { defaultProps: { disableInjectingGlobalStyles: true } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: ({ theme: { vars } }) => ({
          '&:has(input:read-only, [aria-disabled="true"])': {
            backgroundColor: vars.palette.action.hover,
          },
        }),
      },
    },
  },
})

const darkSelector = colorSchemeSelector.replace('%s', 'dark')

/**
 * The look of the product: one accent, system fonts, calm surfaces, a focus ring everywhere. Its dark
 * colours are for the screen only: printed in dark mode, a page is as light as in light mode.
 */
export const theme: Theme = {
  ...screenAndPaper,
  generateStyleSheets: () =>
    screenAndPaper
      .generateStyleSheets()
      .map((rules) => (darkSelector in rules ? { '@media not print': rules } : rules)),
}
