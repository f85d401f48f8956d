import { describe, expect, test } from 'vitest'
import { findFirefox, type FirefoxMachine } from './find-firefox.ts'

const usual = '/usr/bin/firefox-esr'

const machine = (files: string[], changes: Partial<FirefoxMachine> = {}): FirefoxMachine => ({
  named: undefined,
  exists: (path) => files.includes(path),
  usualPaths: () => ['/usr/bin/firefox', usual],
  platform: 'linux',
  ...changes,
})

describe('the Firefox of the end-to-end tests', () => {
  test('FIREFOX_BIN takes precedence', () => {
    const named = '/my/firefox'
    expect(findFirefox(machine([usual, named], { named }))).toEqual({ path: named })
  })

  test('a FIREFOX_BIN that names no file is an error, even if another Firefox exists', () => {
    const wrong = machine([usual], { named: '/my/firefox' })
    expect(() => findFirefox(wrong)).toThrow(/FIREFOX_BIN.*my.firefox/u)
  })

  test('the first Firefox on the machine comes second', () => {
    expect(findFirefox(machine([usual]))).toEqual({ path: usual })
    expect(findFirefox(machine([usual, '/usr/bin/firefox']))).toEqual({ path: '/usr/bin/firefox' })
  })

  test('if there is no Firefox, the reason explains what helps', () => {
    expect(findFirefox(machine([]))).toEqual({
      missing: 'no Firefox found on this machine; install it or set FIREFOX_BIN',
    })
  })

  test('on Windows, Firefox is skipped because the relay does not run there', () => {
    const windows = machine([usual], { platform: 'win32' })
    expect(findFirefox(windows)).toEqual({ missing: 'its relay does not run on Windows' })
  })
})
