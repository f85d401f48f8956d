/** What is said where the browser does not copy for a page. */
export const copying = {
  byHand:
    'The browser does not allow copying. The text is selected below: press Ctrl+C, or Cmd+C on a Mac.',
} as const
