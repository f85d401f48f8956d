/** The text for browsers that do not let a page copy. */
export const copying = {
  byHand:
    'The browser does not allow copying. The text is selected below: press Ctrl+C, or Cmd+C on a Mac.',
} as const
