/** The most times that tools may have encoded a link. */
const maxLayers = 3

/** Returns `text` without percent-encoding, even if it was encoded several times. */
export function decodeLayers(text: string): string {
  let decoded = text
  try {
    for (let layer = 0; layer < maxLayers; layer += 1) decoded = decodeURIComponent(decoded)
  } catch {
    // A `%` that encodes nothing stays as it is.
  }
  return decoded
}

/** A shared preview in a fragment: its version and base64url, which never ends in `-` or `_`. */
const shared = /^v\d+\.(?:[\w-]*[A-Za-z\d])?/u

const anchor = /^[a-z][a-z-]*[a-z]/u

/**
 * Returns a fragment as it was before the link went through mails and chats: without its `#`, without
 * percent-encoding, and without characters at its end that cannot belong to it, such as `).`, a line
 * break or `&utm_source=mail`. Anything but a shared preview or an anchor stays as it is.
 */
export function tidyFragment(hash: string): string {
  const decoded = decodeLayers(hash).replace(/^[\s#]+/u, '')
  const [kept] = shared.exec(decoded) ?? anchor.exec(decoded) ?? []
  return kept ?? hash.replace(/^#/u, '')
}
