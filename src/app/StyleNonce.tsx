import { withEmotionCache } from '@emotion/react'
import type { PropsWithChildren } from 'react'

/** The nonce that the host has put into this page. Without a nonce, it is the placeholder of the build. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce

/**
 * Gives the nonce of the page to every style element that MUI inserts, so that a strict Content
 * Security Policy allows it. `StyledEngineProvider`, which must be around it, has no option for this.
 */
export const StyleNonce = withEmotionCache<PropsWithChildren, never>(({ children }, cache) => {
  cache.sheet.nonce = nonce
  return children
})
