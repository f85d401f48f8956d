import { expect, test } from 'vitest'
import { assetsIn, isFromOtherBuild } from './newer-build.ts'

const html = (entry: string, sheet = 'index-1.css') => `<!doctype html>
<html><head>
<link rel="icon" href="/admin/icon.svg" type="image/svg+xml" />
<script>document.title = 'src="/x.js"'</script>
<script type="module" crossorigin src="/admin/assets/${entry}"></script>
<link rel="stylesheet" crossorigin href="/admin/assets/${sheet}">
</head><body><a href="/other.js">other</a></body></html>`

const loaded = ['/admin/icon.svg', '/admin/assets/index-1.js', '/admin/assets/index-1.css']

test('parts that cannot be loaded: a page names its scripts and style sheets with any quotes', () => {
  expect(assetsIn(html('index-1.js'))).toEqual(loaded.slice(1))
  expect(assetsIn(`<SCRIPT type=module src=/a/index-1.js></SCRIPT><link href='/b.css'>`)).toEqual([
    '/a/index-1.js',
    '/b.css',
  ])
})

test('parts that cannot be loaded: another entry or another style sheet means another build', () => {
  expect(isFromOtherBuild(html('index-1.js'), loaded)).toBe(false)
  expect(isFromOtherBuild(html('index-1.js'), [...loaded, '/admin/assets/Review-1.css'])).toBe(
    false,
  )
  expect(isFromOtherBuild(html('index-2.js'), loaded)).toBe(true)
  expect(isFromOtherBuild(html('index-1.js', 'index-2.css'), loaded)).toBe(true)
})

test('parts that cannot be loaded: a page of a proxy tells nothing about the build', () => {
  expect(isFromOtherBuild('<!doctype html><title>Sign in</title><form></form>', loaded)).toBe(false)
  expect(isFromOtherBuild('', loaded)).toBe(false)
})
