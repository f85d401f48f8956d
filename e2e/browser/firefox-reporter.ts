import type { Reporter } from 'playwright/types/testReporter'

/** Says at the end of the run that Firefox was not looked at, and why. */
export default class FirefoxReporter implements Reporter {
  readonly #reason: string

  constructor({ reason }: { reason: string }) {
    this.#reason = reason
  }

  onEnd(): void {
    process.stdout.write(`\nFirefox was not looked at: ${this.#reason}.\n`)
  }

  printsToStdio(): boolean {
    return false
  }
}
