/** The part of a service worker by which it is known. */
type Known = Pick<ServiceWorker, 'scriptURL'>

/**
 * Returns true for a message's `source` that MSW in this page listens to: the worker it has started
 * with (`started`), and a source that the browser does not name. Until MSW has started, its worker is
 * known by the address of its script alone. The page's controller says nothing about it: after a reload, a
 * page can belong to the worker that is on its way out and be handed to the new one a moment later.
 */
export function isMswsWorker(
  source: object | null,
  scriptUrl: string,
  started: Known | null | undefined,
): boolean {
  if (source === null) return true
  if (!('scriptURL' in source) || source.scriptURL !== scriptUrl) return false
  return !started || source === started
}
