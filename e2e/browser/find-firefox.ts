/** The facts about the machine that the search for Firefox needs. */
export type FirefoxMachine = {
  /** The path in `FIREFOX_BIN`, if it is set. */
  named: string | undefined
  /** Returns true if there is a file at `path`. */
  exists: (path: string) => boolean
  /** The paths where Firefox usually is on this kind of machine. */
  usualPaths: () => string[]
  /** The operating system, as Node names it. */
  platform: string
}

/** The path of the Firefox to run, or the reason why the run skips Firefox. */
export type FirefoxSearch = { path: string } | { missing: string }

/**
 * Looks for Firefox: first at the path in `FIREFOX_BIN`, then on the machine. It downloads and installs
 * nothing, because the tests in Chromium are complete without Firefox.
 *
 * @throws {Error} when `FIREFOX_BIN` names no file, so that a misspelt path is never ignored
 */
export function findFirefox(machine: FirefoxMachine): FirefoxSearch {
  const { named, exists, usualPaths, platform } = machine
  // Playwright starts the relay as a program, and Windows can't run a script with a #! line.
  if (platform === 'win32') return { missing: 'its relay does not run on Windows' }
  if (named !== undefined) {
    if (exists(named)) return { path: named }
    throw new Error(`FIREFOX_BIN is ${named}, but there is no such file.`)
  }
  const path = usualPaths().find(exists)
  return path === undefined
    ? { missing: 'no Firefox found on this machine; install it or set FIREFOX_BIN' }
    : { path }
}
