import { createTheme, type Theme } from '@mui/material/styles'

declare module '@mui/material/styles' {
  // The types of a theme with CSS variables: `vars` and `generateStyleSheets`.
  interface CssThemeVariables {
    enabled: true
  }
}

const fontFamily =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"

/** The attribute of the document that names the colour scheme; `index.html` sets it before React. */
export const colorSchemeSelector = '[data-color-scheme="%s"]'

/** The outline of a field and a switch that is off; `page.css` defines it for both schemes. */
const edge = 'var(--control-edge)'

/** Read-only controls, see use-view-only.ts. */
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
    // Track and thumb contrast with each other and with the page, on and off. A read-only switch is
    // grey, with the same contrast.
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
    // Only the background marks the edges, and forced colours remove it.
    MuiAlert: {
      styleOverrides: {
        root: { '@media (forced-colors: active)': { border: '1px solid' } },
      },
    },
    // These rules move a label when the browser fills in a field. No label here moves, and every field
    // that appears would insert them again, which recalculates all styles of the page.
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
 * The theme: one accent colour, system fonts, calm surfaces, and a focus ring everywhere. Dark
 * colours apply to the screen only: a page printed in dark mode is light.
 */
export const theme: Theme = {
  ...screenAndPaper,
  generateStyleSheets: () =>
    screenAndPaper
      .generateStyleSheets()
      .map((rules) => (darkSelector in rules ? { '@media not print': rules } : rules)),
}
