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

/** The outline of a field and a switch that is off; `page.css` has it in both schemes. */
const edge = 'var(--control-edge)'

/** What can be looked at and not changed, see use-view-only.ts. */
const viewOnly = '&:has([aria-disabled="true"])'

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
    // Track and thumb stand out from each other and from the page, on and off. One that can only be
    // looked at is grey, and as clear.
    MuiSwitch: {
      styleOverrides: {
        root: ({ theme: { vars } }) => ({
          '--switch-on': vars.palette.primary.main,
          [viewOnly]: { '--switch-on': vars.palette.text.secondary },
        }),
        switchBase: {
          color: edge,
          '&.Mui-checked': { color: 'var(--switch-on)' },
          '&.Mui-checked + .MuiSwitch-track': { backgroundColor: 'var(--switch-on)' },
          '@media (forced-colors: active)': {
            '&.Mui-checked + .MuiSwitch-track': {
              forcedColorAdjust: 'none',
              backgroundColor: 'Highlight',
            },
          },
        },
        track: { backgroundColor: edge },
        thumb: ({ theme: { vars } }) => ({
          border: '2px solid',
          backgroundColor: vars.palette.background.paper,
          boxShadow: 'none',
        }),
      },
    },
    MuiRadio: {
      styleOverrides: {
        root: ({ theme: { vars } }) => ({
          [viewOnly]: { color: edge, '&.Mui-checked': { color: vars.palette.text.secondary } },
        }),
      },
    },
    // Its ground is all that bounds it, and forced colours leave that out.
    MuiAlert: {
      styleOverrides: {
        root: { '@media (forced-colors: active)': { border: '1px solid' } },
      },
    },
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
        notchedOutline: { borderColor: edge },
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
