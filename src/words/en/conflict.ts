import { formatInstant } from './format.ts'

/** A save that somebody else was faster than: what is said of it beside the draft. */
export const conflict = {
  title: 'Somebody else has saved in the meantime',
  text: (by: string, version: number, at: string | null) =>
    `${by} saved version ${version}${at === null ? '' : ` on ${formatInstant(at)}`}. Nothing was overwritten, and your changes are still here.`,
  nobody: 'Somebody',
  compare: 'Compare',
  loading: 'Loading the comparison',
  loadingFailedText: 'Nothing was overwritten, and your changes are still here.',
  back: 'Back to your changes',
  /** A save whose answer got lost, and that had arrived nevertheless. */
  earlier: (version: number) => `Your earlier save had arrived, as version ${version}.`,
} as const
