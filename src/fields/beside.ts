/**
 * Where the page has room for two columns, as a container query: in `rem`, so that large text counts
 * as little room. The container is the main part of the shell.
 */
export const besideEachOther = '@container main (min-width: 53rem)'

/** Where there is room for a wide second column. */
export const wideBesideEachOther = '@container main (min-width: 72rem)'
