import { expect, test } from 'vitest'
import { isSharedPreviewUrl } from './is-shared-preview-url.ts'

const settings = '/system-settings/end-session-behavior'

test.each([
  [`${settings}/preview`, '#v1.W10'],
  [`${settings}/preview/`, '#v1.W10'],
  [`/admin${settings}/Preview`, '#v1.W10'],
  [`${settings}/preview`, '#damaged'],
])('%s with %s may hold everything in the link', (pathname, hash) => {
  expect(isSharedPreviewUrl({ pathname, hash })).toBe(true)
})

test.each([
  [`${settings}/preview`, ''],
  [settings, '#customer'],
  [settings, ''],
  [`${settings}/flows`, '#v1.W10'],
  ['/', '#v1.W10'],
])('%s with “%s” shows the stored settings', (pathname, hash) => {
  expect(isSharedPreviewUrl({ pathname, hash })).toBe(false)
})
