import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from './config.ts'
import { createPage } from './page.ts'
import { readPageFiles } from './page-files.ts'
import { startTestServer } from './testing/test-server.ts'

const settingsPage = '/system-settings/end-session-behavior'

test('every answer with the page has a nonce of its own, in the policy and in the page', async () => {
  const { get } = await startTestServer()
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await get(settingsPage)
      const policy = response.headers.get('content-security-policy') ?? ''
      const nonce = /'nonce-([^']{22})'/u.exec(policy)?.[1] ?? ''
      expect(await response.text()).toContain(`nonce="${nonce}"`)
      expect(policy).not.toContain('unsafe')
      expect(response.headers.get('cache-control')).toBe('no-store')
      return nonce
    }),
  )
  expect(new Set(nonces).size).toBe(2)
})

test.each(['/', settingsPage, `${settingsPage}/versions/7`, `${settingsPage}/preview%23v1.abc.`])(
  'the page is at %s',
  async (path) => {
    const { get } = await startTestServer()
    const response = await get(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  },
)

test.each(['/mockServiceWorker.js', '/assets/old-1.js', '/favicon.ico', '/nothing', '/index.html'])(
  'the page is not at %s',
  async (path) => {
    const { get } = await startTestServer()
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('<')
  },
)

test('a file with a hash in its name is kept for a year, and nobody may guess its type', async () => {
  const { get } = await startTestServer()
  const { status, headers } = await get('/assets/a-1.js')
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

/** Returns who may show the page at a path in a frame. */
const ancestorsAt = async (path: string, environment = {}) => {
  const { get } = await startTestServer({ environment })
  const policy = (await get(path)).headers.get('content-security-policy')
  return /frame-ancestors ([^;]+)/u.exec(policy ?? '')?.[1]
}

test('only a preview to embed may be in any frame; both are settings', async () => {
  expect(await ancestorsAt(`${settingsPage}/preview?embed=timeline`)).toBe('*')
  expect(await ancestorsAt(`${settingsPage}/preview`)).toBe("'none'")
  expect(await ancestorsAt(`${settingsPage}?embed`)).toBe("'none'")
  const FRAME_ANCESTORS = "'self' https://intranet.example"
  expect(await ancestorsAt(settingsPage, { FRAME_ANCESTORS })).toBe(FRAME_ANCESTORS)
  const EMBED_FRAME_ANCESTORS = 'https://*.figma.com'
  const embedded = `${settingsPage}/preview?embed`
  expect(await ancestorsAt(embedded, { EMBED_FRAME_ANCESTORS })).toBe(EMBED_FRAME_ANCESTORS)
})

test('HSTS is sent behind TLS only', async () => {
  const environment = {
    AUTH: 'jwt',
    AUTH_ISSUER: 'https://issuer.example',
    AUTH_JWKS_URL: 'https://issuer.example/keys',
    AUTH_AUDIENCE: 'settings',
  }
  const { get } = await startTestServer({ environment })
  const hsts = async (headers = {}) =>
    (await get('/', { headers })).headers.get('strict-transport-security')
  expect(await hsts()).toBeNull()
  expect(await hsts({ 'x-forwarded-proto': 'https' })).toBe('max-age=31536000')
})

test('a write to the page is refused', async () => {
  const { get } = await startTestServer()
  const response = await get(settingsPage, { method: 'POST', body: 'x' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('a build is read with its types, compressed, without source maps', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'page-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'assets'))
  const text = 'export const a = 1\n'.repeat(100)
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'icon.svg'), '<svg/>')
  await writeFile(join(folder, 'assets', 'a-1.js'), text)
  await writeFile(join(folder, 'assets', 'a-1.js.map'), '{}')
  const pageFiles = await readPageFiles(folder)
  expect([...pageFiles.files.keys()].toSorted()).toEqual(['/assets/a-1.js', '/icon.svg'])
  const page = createPage(pageFiles, readConfig({}).settings)
  const url = new URL('http://localhost/assets/a-1.js')
  const zipped = page(new Request(url, { headers: { 'accept-encoding': 'gzip, br' } }), url)
  expect(zipped.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(text)
  const plain = page(new Request(url), url)
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toBe(text)
})
