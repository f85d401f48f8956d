import { describe, expect, test } from 'vitest'
import { findBrowser, type Machine } from './find-browser.ts'

const own = '/own/chrome'
const usual = '/usr/bin/chromium'

/**
 * Returns a machine with `files`. A download or an installation creates the file that `arrives` names,
 * or fails if it names none. `steps` records the attempts.
 */
function machine(files: string[], arrives: { download?: string; package?: string } = {}) {
  const present = new Set(files)
  const steps: string[] = []
  const arrive = (step: 'download' | 'package') => {
    steps.push(step)
    const file = arrives[step]
    if (file !== undefined) present.add(file)
    return file !== undefined
  }
  const self: Machine = {
    named: undefined,
    exists: (path) => present.has(path),
    ownPath: () => own,
    usualPaths: () => ['/usr/bin/google-chrome', usual],
    download: () => arrive('download'),
    canInstallPackage: () => true,
    installPackage: () => arrive('package'),
  }
  return { self, steps }
}

describe('the browser of the end-to-end tests', () => {
  test('E2E_BROWSER takes precedence', () => {
    const { self, steps } = machine([own, usual, '/my/browser'])
    expect(findBrowser({ ...self, named: '/my/browser' })).toBe('/my/browser')
    expect(steps).toEqual([])
  })

  test('an E2E_BROWSER that names no file is an error, even if other browsers exist', () => {
    const { self, steps } = machine([own, usual])
    expect(() => findBrowser({ ...self, named: '/my/browser' })).toThrow(/E2E_BROWSER.*my.browser/)
    expect(steps).toEqual([])
  })

  test("Playwright's own browser comes second", () => {
    const { self, steps } = machine([usual, own])
    expect(findBrowser(self)).toBe(own)
    expect(steps).toEqual([])
  })

  test('a browser on the machine comes third', () => {
    const { self, steps } = machine([usual])
    expect(findBrowser(self)).toBe(usual)
    expect(steps).toEqual([])
  })

  test('a browser that Playwright downloads comes fourth', () => {
    const { self, steps } = machine([], { download: own, package: usual })
    expect(findBrowser(self)).toBe(own)
    expect(steps).toEqual(['download'])
  })

  test('a system package comes last', () => {
    const { self, steps } = machine([], { package: usual })
    expect(findBrowser(self)).toBe(usual)
    expect(steps).toEqual(['download', 'package'])
  })

  test('without permission to install packages, none is installed', () => {
    const { self, steps } = machine([], { package: usual })
    expect(() => findBrowser({ ...self, canInstallPackage: () => false })).toThrow('No browser')
    expect(steps).toEqual(['download'])
  })

  test('a step that reports success without providing a browser counts as failed', () => {
    const { self, steps } = machine([], { download: '/elsewhere', package: '/elsewhere' })
    expect(() => findBrowser(self)).toThrow('No browser')
    expect(steps).toEqual(['download', 'package'])
  })

  test('if there is no browser, the error lists what helps', () => {
    const { self } = machine([])
    expect(() => findBrowser(self)).toThrow(/E2E_BROWSER=.*\n.*playwright install chromium\n/)
  })
})
