/** The facts about the machine that the search for a browser needs, and the steps it may take. */
export type Machine = {
  /** The path in `E2E_BROWSER`, if it is set. */
  named: string | undefined
  /** Returns true if there is a file at `path`. */
  exists: (path: string) => boolean
  /** Returns the path of Playwright's own browser, which exists once it is downloaded. */
  ownPath: () => string
  /** Returns the paths where Chrome or Chromium usually is on this kind of machine. */
  usualPaths: () => string[]
  /** Downloads Playwright's own browser and returns true on success. */
  download: () => boolean
  /** Returns true if packages can be installed: for the root user of a Debian system. */
  canInstallPackage: () => boolean
  /** Installs Debian's Chromium and returns true on success. */
  installPackage: () => boolean
}

const whatHelps = `No browser for the end-to-end tests. Any of these helps:
  - E2E_BROWSER=/path/to/chrome npm test
  - npx playwright install chromium
  - install Chrome or Chromium where it usually goes on this system
The other checks need none: node .ci/check.mjs types lint format unit build`

/** Creates an error without a stack trace, which would only distract the reader. */
function noBrowser(message: string): Error {
  const error = new Error(message)
  error.stack = message
  return error
}

/**
 * Returns the path of Chrome or Chromium. Tries, in this order, the path in `E2E_BROWSER`, Playwright's
 * own browser, a browser on the machine, a download, and an installation.
 *
 * @throws {Error} when there is no browser (the message lists what helps), or when `E2E_BROWSER` names
 *   no file: a browser other than the requested one is never used silently
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
  throw noBrowser(whatHelps)
}
