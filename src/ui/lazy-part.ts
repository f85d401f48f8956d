import { isFromOtherBuild } from './newer-build.ts'
import { loadFailedSheets, noticeFailedSheets } from './failed-sheets.ts'

/**
 * The reason why a part could not be loaded: the server cannot be reached, this page is older than the
 * build on the server, or neither is known.
 */
export type PartFailureReason = 'unreachable' | 'outdated' | 'unknown'

/** Thrown if a part of the page could not be loaded. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded'
  readonly reason: PartFailureReason

  constructor(reason: PartFailureReason, options: ErrorOptions) {
    super(`a part of the page could not be loaded: ${reason}`, options)
    this.reason = reason
  }
}

/** A part of the page that is loaded when it is first needed. */
export type LazyPart<Part> = {
  /** Returns the part if it has been loaded. */
  loaded: () => Part | undefined
  /**
   * Loads the part. Call it again to retry after a failure.
   *
   * @throws {PartNotLoaded}
   */
  load: () => Promise<Part>
}

/** The time limit of the search for the reason of a failure, in milliseconds. */
const searchMs = 3000

/** Returns the URLs of the files of this page, as they are in the page. */
const loadedFiles = () =>
  Array.from(
    document.querySelectorAll('script[src], link[href]'),
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  )

/** Loads the first page from the server, bypassing caches, to find out why a part is missing. */
async function findReason(): Promise<PartFailureReason> {
  try {
    const signal = AbortSignal.timeout(searchMs)
    const answer = await fetch(import.meta.env.BASE_URL, { cache: 'no-store', signal })
    const html = await answer.text()
    return answer.ok && isFromOtherBuild(html, loadedFiles()) ? 'outdated' : 'unknown'
  } catch {
    return 'unreachable'
  }
}

/**
 * Returns the part that `load` imports. Every chunk besides the first load is a lazy part, so that all
 * of them fail in the same way: see `LoadedPart`.
 */
export function lazyPart<Part>(load: () => Promise<Part>): LazyPart<Part> {
  let part: Part | undefined
  return {
    loaded: () => part,
    load: async () => {
      noticeFailedSheets()
      try {
        await loadFailedSheets()
        part = await load()
        return part
      } catch (error) {
        throw new PartNotLoaded(await findReason(), { cause: error })
      }
    },
  }
}
