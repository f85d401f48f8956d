import { findBrowser } from './browser/find-browser.ts'
import { findFirefox, type FirefoxSearch } from './browser/find-firefox.ts'
import { isRoot, thisFirefoxMachine, thisMachine } from './browser/machine.ts'

/**
 * Returns the path of the browser that the tests run in. The search runs once, when Playwright first
 * reads the configuration. The workers read it again and get the path from the environment.
 *
 * @throws {Error} when there is no browser; the message lists what helps
 */
export function browserPath(): string {
  const path = findBrowser(thisMachine)
  process.env['E2E_BROWSER'] = path
  return path
}

/**
 * Returns the launch arguments of the browser. They switch off background network requests, and for
 * root also the sandbox, which Chromium does not support for root.
 */
export function launchArguments(): string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    ...(isRoot() ? ['--no-sandbox'] : []),
  ]
}

/**
 * Returns the Firefox of this machine, or the reason why the run skips it.
 *
 * @throws {Error} when `FIREFOX_BIN` names no file
 */
export const firefoxSearch = (): FirefoxSearch => findFirefox(thisFirefoxMachine)
