import { isFromOtherBuild } from './newer-build.ts'
import { loadFailedSheets, noticeFailedSheets } from './failed-sheets.ts'

/**
 * Why a part could not be loaded: the server cannot be reached, this page is older than the build
 * that the server has, or neither can be told.
 */
export type PartFailureReason = 'unreachable' | 'outdated' | 'unknown'

/** A part of the page could not be loaded. */
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
   * Loads the part; called again after a failure, it tries again.
   *
   * @throws {PartNotLoaded}
   */
  load: () => Promise<Part>
}

/** How long the search for the reason of a failure may take, in milliseconds. */
const searchMs = 3000

/** The addresses of the files that this page was made of, as they stand in it. */
const loadedFiles = () =>
  Array.from(
    document.querySelectorAll('script[src], link[href]'),
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  )

/** Asks the server for the first page, past every cache, to find out why a part is missing. */
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
 * Makes a part of what `load` imports. Every part that is not in the first load is one, so that all
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
