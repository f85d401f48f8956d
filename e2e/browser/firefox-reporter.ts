import type { Reporter } from 'playwright/types/testReporter'

/** Reports at the end of the run why the tests did not run in Firefox. */
export default class FirefoxReporter implements Reporter {
  readonly #reason: string

  constructor({ reason }: { reason: string }) {
    this.#reason = reason
  }

  onEnd(): void {
    process.stdout.write(`\nThe tests did not run in Firefox: ${this.#reason}.\n`)
  }

  printsToStdio(): boolean {
    return false
  }
}
