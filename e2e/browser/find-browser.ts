/** What the search asks of the machine, and what it may do to it. */
export type Machine = {
  /** The path in `E2E_BROWSER`, if there is one. */
  named: string | undefined
  /** Whether there is a file at `path`. */
  exists: (path: string) => boolean
  /** Where Playwright keeps its own browser, once it has been downloaded. */
  ownPath: () => string
  /** Where Chrome or Chromium usually is on this kind of machine. */
  usualPaths: () => string[]
  /** Lets Playwright download its own; whether that worked. */
  download: () => boolean
  /** Whether packages can be installed: the root user of a Debian system. */
  canInstallPackage: () => boolean
  /** Installs Debian's Chromium; whether that worked. */
  installPackage: () => boolean
}

const waysOut = `No browser for the end-to-end tests. Any of these helps:
  - E2E_BROWSER=/path/to/chrome npm test
  - npx playwright install chromium
  - install Chrome or Chromium where it usually goes on this system
The other checks need none: node .ci/check.mjs types lint format unit build`

/** An error that is shown as its message alone: where in the search it arose helps nobody. */
function noBrowser(message: string): Error {
  const error = new Error(message)
  error.stack = message
  return error
}

/**
 * The path of a Chrome or Chromium, in this order: the one in `E2E_BROWSER`, Playwright's own,
 * one on the machine, and only then one that is downloaded or installed.
 *
 * @throws {Error} with the ways out, when there is none, or when `E2E_BROWSER` names no file: another
 *   browser than the one that was asked for is never taken silently.
 */
export function findBrowser(machine: Machine): string {
  const { named, exists } = machine
  if (named !== undefined) {
    if (exists(named)) return named
    throw noBrowser(`E2E_BROWSER is ${named}, and there is no such file.`)
  }
  const present = () => [machine.ownPath(), ...machine.usualPaths()].find(exists)
  const found = present()
  if (found !== undefined) return found

  const arrived = machine.download() ? present() : undefined
  if (arrived !== undefined) return arrived

  const installed = machine.canInstallPackage() && machine.installPackage() ? present() : undefined
  if (installed !== undefined) return installed
  throw noBrowser(waysOut)
}
