import { afterEach, expect, test, vi } from 'vitest'
import { readRules } from './tab.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Opens the page at `opened`, then moves on to `shown` within the page. */
function at(opened: string, shown = opened, stored: string | null = null): string {
  const origin = 'https://app.example/settings'
  vi.stubGlobal('location', { href: origin + shown })
  vi.stubGlobal('performance', { getEntriesByType: () => [{ name: origin + opened }] })
  vi.stubGlobal('sessionStorage', { getItem: () => stored })
  return readRules()
}

test('rules come from the URL, then from the session storage', () => {
  expect(at('?mock=seed=article;hang', undefined, 'user=viewer')).toBe(
    'seed=article;hang;user=viewer',
  )
  expect(at('?from=2026-01-01')).toBe(';')
})

test('a link that drops the rules keeps those of the page load; other rules replace them', () => {
  expect(at('?mock=hang', '/versions')).toBe('hang;')
  expect(at('?mock=hang', '?mock=delay=1')).toBe('delay=1;')
})

test('a rule after & is marked; other parameters are not rules', () => {
  expect(at('?mock=get:status=503&retry-after=20&embed&from=2026-01-01')).toBe(
    'get:status=503;&retry-after=20;',
  )
  expect(at('?mock=seed=article&hang')).toBe('seed=article;&hang;')
  expect(at('?user=viewer')).toBe(';')
})
