import { describe, expect, test } from 'vitest'
import { findBrowser, type Machine } from './find-browser.ts'

const own = '/own/chrome'
const usual = '/usr/bin/chromium'

/**
 * A machine with `files`, on which a download and an installation put the files that `arrives` names
 * and fail without one. `steps` tells what was tried.
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
  test('first, the one that E2E_BROWSER names', () => {
    const { self, steps } = machine([own, usual, '/my/browser'])
    expect(findBrowser({ ...self, named: '/my/browser' })).toBe('/my/browser')
    expect(steps).toEqual([])
  })

  test('a name without a file is refused, whatever else is there', () => {
    const { self, steps } = machine([own, usual])
    expect(() => findBrowser({ ...self, named: '/my/browser' })).toThrow(/E2E_BROWSER.*my.browser/)
    expect(steps).toEqual([])
  })

  test("then Playwright's own", () => {
    const { self, steps } = machine([usual, own])
    expect(findBrowser(self)).toBe(own)
    expect(steps).toEqual([])
  })

  test('then one on the machine', () => {
    const { self, steps } = machine([usual])
    expect(findBrowser(self)).toBe(usual)
    expect(steps).toEqual([])
  })

  test('then one that Playwright downloads', () => {
    const { self, steps } = machine([], { download: own, package: usual })
    expect(findBrowser(self)).toBe(own)
    expect(steps).toEqual(['download'])
  })

  test('then the package of the system', () => {
    const { self, steps } = machine([], { package: usual })
    expect(findBrowser(self)).toBe(usual)
    expect(steps).toEqual(['download', 'package'])
  })

  test('without the right to install packages, none is installed', () => {
    const { self, steps } = machine([], { package: usual })
    expect(() => findBrowser({ ...self, canInstallPackage: () => false })).toThrow('No browser')
    expect(steps).toEqual(['download'])
  })

  test('a step that claims success but brings no browser is not believed', () => {
    const { self, steps } = machine([], { download: '/elsewhere', package: '/elsewhere' })
    expect(() => findBrowser(self)).toThrow('No browser')
    expect(steps).toEqual(['download', 'package'])
  })

  test('else there is a message with the ways out', () => {
    const { self } = machine([])
    expect(() => findBrowser(self)).toThrow(/E2E_BROWSER=.*\n.*playwright install chromium\n/)
  })
})
