/** The name of the event on `window` that reports a crash. Integrators rely on it. */
export const errorEventName = 'endsessionbehavior:error'

/** A crash of the page: the error that React caught, and the components around it, innermost first. */
export type ErrorReport = { error: unknown; componentStack: string }

declare global {
  interface WindowEventMap {
    [errorEventName]: CustomEvent<ErrorReport>
  }
}

/**
 * Reports a crash to the listeners for {@link errorEventName} on `window`, such as a script that
 * sends it to an error tracker. Never throws: the browser reports a listener that fails on its own.
 */
export function reportError(report: ErrorReport): void {
  window.dispatchEvent(new CustomEvent(errorEventName, { detail: report }))
}
