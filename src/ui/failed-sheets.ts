/** The links of style sheets that failed to load. */
const failed = new Set<HTMLLinkElement>()

function notice({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
}

/** Records the style sheets that fail to load from now on. */
export function noticeFailedSheets(): void {
  // The event of a link does not bubble. Adding the same listener again has no effect.
  document.addEventListener('error', notice, { capture: true })
}

function loadAgain(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link')
  for (const { name, value } of link.attributes) again.setAttribute(name, value)
  // A browser hides the nonce of a link in the page.
  again.nonce = link.nonce
  failed.delete(link)
  return new Promise((done, fail) => {
    again.addEventListener('load', () => done(), { once: true })
    again.addEventListener('error', () => fail(new Error(`no style sheet: ${again.href}`)), {
      once: true,
    })
    link.replaceWith(again)
  })
}

/**
 * Loads failed style sheets again. Vite adds the link of a sheet only once, so that otherwise a part
 * whose sheet alone has failed would appear without it after the next try.
 *
 * @throws {Error} if one of them fails again
 */
export async function loadFailedSheets(): Promise<void> {
  await Promise.all(Array.from(failed, loadAgain))
}
