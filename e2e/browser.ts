import { findBrowser } from './browser/find-browser.ts'
import { findFirefox, type FirefoxSearch } from './browser/find-firefox.ts'
import { isRoot, thisFirefoxMachine, thisMachine } from './browser/machine.ts'

/**
 * The browser that the tests run in. The search is made once, where the configuration is first read;
 * the workers, which read it again, get the answer through the environment.
 *
 * @throws {Error} when there is none, with the ways out
 */
export function browserPath(): string {
  const path = findBrowser(thisMachine)
  process.env['E2E_BROWSER'] = path
  return path
}

/**
 * How the browser is started: without asking the network for anything that no test is about, and
 * without a sandbox only for root, for whom Chromium has none.
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
 * Returns the Firefox of this machine, or the reason why the run does without one.
 *
 * @throws {Error} when `FIREFOX_BIN` names no file
 */
export const firefoxSearch = (): FirefoxSearch => findFirefox(thisFirefoxMachine)
