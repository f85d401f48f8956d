/**
 * Copies `text` to the clipboard. Returns whether the browser did: a page on plain http has no
 * clipboard, and a frame or a person's settings can forbid it. It never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // oxlint-disable-next-line no-restricted-properties -- this is the one way to copy; without a clipboard it fails
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
