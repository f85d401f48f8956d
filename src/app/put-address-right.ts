import { repairAddress } from './repair-address.ts'

/** Puts the address that was shared in the place of what has become of it, without an entry in the history. */
export function putAddressRight(): void {
  const { pathname, search, hash } = repairAddress(location)
  const repaired = pathname + search + hash
  if (repaired === location.pathname + location.search + location.hash) return
  // With the origin: a path may begin with two slashes.
  history.replaceState(history.state, '', location.origin + repaired)
}
