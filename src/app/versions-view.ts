import { versionsTitle, versionsTitles, versionTitle } from '#messages/versions-titles.ts'

/** A page of the history: the list, a comparison, the version in force, or one version by its number. */
export type VersionsView = 'list' | keyof typeof versionsTitles | number

/** Returns the page at `rest`, the path below the history; `undefined` for an unknown path. */
export function versionsViewAt(rest: string): VersionsView | undefined {
  const place = rest.replace(/\/$/u, '')
  if (place === '') return 'list'
  if (place === 'compare' || place === 'in-force') return place
  return /^[1-9]\d{0,14}$/u.test(place) ? Number(place) : undefined
}

/** Returns the title of a page of the history. */
export function versionsViewTitle(view: VersionsView): string {
  if (view === 'list') return versionsTitle
  return typeof view === 'number' ? versionTitle(view) : versionsTitles[view]
}
