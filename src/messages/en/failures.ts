import type { Failure } from '../../api/api-error.ts'
import type { PlainProblemCode, Problem } from '../../api/contract.ts'
import { formatCount } from './format.ts'

const problemMessages: Record<PlainProblemCode, string> = {
  notJson: 'The server could not read what was sent. Reload the page and try again.',
  invalidRequest: 'The server could not read what was sent. Reload the page and try again.',
  signInRequired: 'You are no longer signed in. Sign in again in another tab, then try again.',
  notPermitted: 'You do not have the permission for this. Ask an administrator.',
  notFound: 'The server does not know these settings. Check the address of the API.',
  methodNotAllowed: 'The server does not take this kind of request. Check the address of the API.',
  conflict: 'The server is busy with another change. Try again.',
  bodyTooLarge: 'The settings are too large for the server. Shorten the redirect URL.',
  unsupportedMediaType: 'The server could not read what was sent. Reload the page and try again.',
  keyReused: 'The server mistook this for another save. Try again.',
  versionRequired: 'The server could not read what was sent. Reload the page and try again.',
  tooManyRequests: 'The server is overloaded.',
  serverFailed: 'The server failed. Try again; if that does not help, tell your administrator.',
  unavailable: 'The server is not available at the moment.',
  noRoom: 'The server has no room left to store the settings. Make room, then try again.',
}

/** Returns a wait in the largest unit that keeps it exact enough, never shorter than it is. */
function waitText(seconds: number): string {
  if (seconds < 120) return formatCount(seconds, 'second')
  return seconds < 7200
    ? formatCount(Math.ceil(seconds / 60), 'minute')
    : formatCount(Math.ceil(seconds / 3600), 'hour')
}

/** Returns what the server asks for. It is said once, so that it stays true while time passes. */
function retrySentence(seconds: number | undefined): string {
  return seconds === undefined || seconds === 0
    ? 'Try again.'
    : `It asks to wait ${waitText(seconds)}. Then try again.`
}

/** The buttons that try again, and the text while there is no button. */
export const tryingAgain = {
  again: 'Try again',
  now: 'Try again now',
  in: (seconds: number) => `Try again in ${waitText(seconds)}`,
  byItself: 'This page keeps trying automatically.',
  reload: 'Reload the page',
} as const

/** The texts while something takes longer than usual. */
export const stillWorking = {
  loading: 'Still loading. The server takes longer than usual.',
  saving: 'Still saving. The server takes longer than usual; what you typed stays here.',
} as const

function problemSentence(problem: Problem, retryAfterSeconds: number | undefined): string {
  const { code } = problem
  if (code === 'staleVersion') return 'The stored settings have changed in the meantime.'
  if (code === 'invalidSettings') {
    return ['The server refused a value.', ...problem.errors.map(({ detail }) => detail)].join(' ')
  }
  if (code === 'storedDocumentUnreadable') return 'What is stored on the server cannot be read.'
  return code === 'tooManyRequests' || code === 'unavailable'
    ? `${problemMessages[code]} ${retrySentence(retryAfterSeconds)}`
    : problemMessages[code]
}

const unintelligible = (seconds: number | undefined) =>
  seconds === undefined || seconds === 0
    ? 'Try again; if that does not help, tell your administrator.'
    : retrySentence(seconds)

/** The reason why a page that is older than its server cannot change settings. */
export const outdated =
  'This page is older than the server and does not know every setting that there is now. Reload it to change settings.'

/** The link to sign in, for the first time on this page and again. */
export const signIn = { first: 'Sign in', again: 'Sign in again in another tab' } as const

/** Returns the reason why a request has no usable answer, and what to do. */
export function failureMessage(failure: Failure): string {
  switch (failure.kind) {
    case 'unreachable':
      return 'The server cannot be reached. Check your connection and try again.'
    case 'timedOut':
      return 'The server took too long to answer. Try again.'
    case 'notUnderstood':
      return `The server sent something that is not an answer (status ${failure.status}). ${unintelligible(failure.retryAfterSeconds)}`
    case 'pageOutdated':
      return outdated
    case 'problem':
      return problemSentence(failure.problem, failure.retryAfterSeconds)
  }
}

/**
 * Returns the reason why something could not be loaded, and what to do.
 *
 * @param isFirstSignIn true if the sign-in is missing, and this page has never known one
 */
export function loadFailureMessage(failure: Failure, isFirstSignIn: boolean): string {
  return isFirstSignIn ? 'You are not signed in. Sign in, then try again.' : failureMessage(failure)
}
