/** The part of a service worker that identifies it. */
type WorkerId = Pick<ServiceWorker, 'scriptURL'>

/**
 * Returns true if MSW in this page handles messages from `source`: the worker that it started with
 * (`started`), or an unknown source. Before MSW has started, only the URL of the script identifies its
 * worker. The controller of the page does not: after a reload, an outgoing worker can control the page
 * for a moment.
 */
export function isMswWorker(
  source: object | null,
  scriptUrl: string,
  started: WorkerId | null | undefined,
): boolean {
  if (source === null) return true
  if (!('scriptURL' in source) || source.scriptURL !== scriptUrl) return false
  return !started || source === started
}
