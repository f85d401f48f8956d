import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright/test'

/** The policy of README.md, with the nonce of one response. `connect` are the origins of a real API. */
const strictPolicy = (nonce: string, connect: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    `connect-src 'self' ${connect}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ')

/** The answer of a host with a strict Content Security Policy: `html` with a new nonce, and the header. */
export function strictAnswer(html: string, connect = '') {
  const nonce = randomUUID()
  return {
    contentType: 'text/html',
    headers: { 'content-security-policy': strictPolicy(nonce, connect) },
    body: html.replaceAll('__CSP_NONCE__', nonce),
  }
}

/** Collects what the page reports: violations of the policy, errors in its console, and exceptions. */
export async function collectErrors(page: Page): Promise<string[]> {
  const found: string[] = []
  page.on('pageerror', (error) => found.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event
      // oxlint-disable-next-line no-console -- the listener above collects it
      console.error(`violates ${effectiveDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`)
    })
  })
  return found
}

/** Serves every document of the page as a host with a strict policy does. `change` spoils its HTML. */
export async function serveStrictly(page: Page, change = (html: string) => html): Promise<void> {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return await route.fallback()
    const response = await route.fetch()
    await route.fulfill(strictAnswer(change(await response.text())))
  })
}
