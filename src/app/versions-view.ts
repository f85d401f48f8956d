import { versionsTitle, versionsTitles, versionTitle } from '../words/en/versions-titles.ts'

/** What a place of the history shows: the list, a comparison, an instant, or the version itself. */
export type VersionsView = 'list' | keyof typeof versionsTitles | number

/** What is shown at `rest`, which follows the address of the history; nothing where it leads nowhere. */
export function versionsViewAt(rest: string): VersionsView | undefined {
  const place = rest.replace(/\/$/u, '')
  if (place === '') return 'list'
  if (place === 'compare' || place === 'in-force') return place
  return /^[1-9]\d{0,14}$/u.test(place) ? Number(place) : undefined
}

/** The title of what is shown. */
export function versionsViewTitle(view: VersionsView): string {
  if (view === 'list') return versionsTitle
  return typeof view === 'number' ? versionTitle(view) : versionsTitles[view]
}
