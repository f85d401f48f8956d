import { afterEach, expect, test, vi } from 'vitest'
import { CrashBoundary } from './CrashBoundary.tsx'
import { errorEventName, reportError } from './report-error.ts'

afterEach(() => vi.unstubAllGlobals())

/** Stubs `window` and returns the events that are dispatched on it. */
function listen(): Event[] {
  const target = new EventTarget()
  const events: Event[] = []
  target.addEventListener('endsessionbehavior:error', (event) => events.push(event))
  vi.stubGlobal('window', target)
  return events
}

test('a report reaches the listeners on window', () => {
  const events = listen()
  const report = { error: new Error('broken'), componentStack: '\n    at Shell' }
  reportError(report)
  expect(events).toEqual([expect.objectContaining({ type: errorEventName, detail: report })])
})

test('without a listener, a report is dropped', () => {
  vi.stubGlobal('window', new EventTarget())
  expect(() => reportError({ error: 'broken', componentStack: '' })).not.toThrow()
})

test.each([
  ['\n    at Shell', '\n    at Shell'],
  [null, ''],
])('the crash boundary reports what it catches, with the component stack %j', (stack, expected) => {
  const events = listen()
  const error = new Error('broken')
  new CrashBoundary({ children: null }).componentDidCatch(error, { componentStack: stack })
  expect(events).toEqual([expect.objectContaining({ detail: { error, componentStack: expected } })])
})
