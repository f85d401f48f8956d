import { randomBytes } from 'node:crypto'
import type { Settings } from './config.ts'
import type { PageFile, PageFiles } from './page-files.ts'

/** The URL paths of the page besides `/`: it decides itself what it shows there. */
const pagePath = '/system-settings'
const previewPath = `${pagePath}/end-session-behavior/preview`

const noncePlaceholder = '__CSP_NONCE__'

const policyOf = (nonce: string, frameAncestors: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')

const isPagePath = (path: string) =>
  path === '/' || path === pagePath || path.startsWith(`${pagePath}/`)

/** Only a preview can be embedded: it has no form, and its links open outside the frame. */
const isEmbedded = ({ pathname, searchParams }: URL) =>
  pathname === previewPath && searchParams.has('embed')

/** Answers with the page. Its scripts and styles get a new nonce, so it must not be cached. */
function pageAnswer(html: string, frameAncestors: string): Response {
  const nonce = randomBytes(16).toString('base64url')
  return new Response(html.replaceAll(noncePlaceholder, nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policyOf(nonce, frameAncestors),
    },
  })
}

function fileAnswer({ type, body, zipped, isHashed }: PageFile, request: Request): Response {
  const acceptsGzip = /\bgzip\b/u.test(request.headers.get('accept-encoding') ?? '')
  return new Response(acceptsGzip && zipped ? zipped : body, {
    headers: {
      'content-type': type,
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      vary: 'accept-encoding',
      // A sandboxed frame, which may show a shared preview, has no origin. The files are public.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      ...(acceptsGzip && zipped && { 'content-encoding': 'gzip' }),
    },
  })
}

const textAnswer = (status: number, text: string, headers = {}) =>
  new Response(text, { status, headers: { 'content-type': 'text/plain', ...headers } })

/**
 * Answers requests for the page and its files. A missing file is 404 and never the page: a browser
 * would keep it as a script.
 */
export const createPage =
  ({ html, files }: PageFiles, { FRAME_ANCESTORS, EMBED_FRAME_ANCESTORS }: Settings) =>
  (request: Request, url: URL): Response => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return textAnswer(405, 'Method not allowed\n', { allow: 'GET, HEAD' })
    }
    const file = files.get(url.pathname)
    if (file) return fileAnswer(file, request)
    if (!isPagePath(url.pathname)) return textAnswer(404, 'Not found\n')
    return pageAnswer(html, isEmbedded(url) ? EMBED_FRAME_ANCESTORS : FRAME_ANCESTORS)
  }
