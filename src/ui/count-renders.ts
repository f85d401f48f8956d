/* oxlint-disable no-underscore-dangle -- the measuring harness reads this name */
declare global {
  interface Window {
    __renders?: Record<string, number>
  }
}

/**
 * Counts a render in `window.__renders`, only in a build for measurements (`--mode measure`).
 */
export function countRender(name: string): void {
  if (import.meta.env.MODE !== 'measure') return
  window.__renders ??= {}
  window.__renders[name] = (window.__renders[name] ?? 0) + 1
}
