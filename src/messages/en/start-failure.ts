import { page } from './page.ts'

/**
 * The texts that index.html shows when the page cannot start: its script did not load, or failed
 * before it drew anything.
 */
export const startFailure = {
  heading: page.title,
  failed: {
    title: 'This page could not start',
    text: 'Check the connection, then reload the page. If that does not help, the browser may be too old, or an extension may block the page.',
  },
  sandboxed: {
    title: 'This page cannot run in this frame',
    text: 'The frame is sandboxed without allow-same-origin, so the browser gives the page no storage. Add allow-same-origin to the frame’s sandbox, or open the page without the frame:',
  },
  file: {
    title: 'This page needs a server',
    text: 'It was opened from a file. Run npm start, and open the address that it prints.',
  },
  reload: 'Reload the page',
} as const
