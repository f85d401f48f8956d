/**
 * Copies `text` to the clipboard. Resolves to false if the browser did not: a page on plain http has
 * no clipboard, and a frame or the person's settings can forbid it. It never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // oxlint-disable-next-line no-restricted-properties -- the only function that copies; without a clipboard it fails
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
