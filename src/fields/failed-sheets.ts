/** The links of style sheets that could not be loaded. */
const failed = new Set<HTMLLinkElement>()

function notice({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target)
}

/** Notices from now on which style sheets cannot be loaded. */
export function noticeFailedSheets(): void {
  // The event of a link does not bubble. Added again, the same listener counts once.
  document.addEventListener('error', notice, { capture: true })
}

function loadAgain(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link')
  for (const { name, value } of link.attributes) again.setAttribute(name, value)
  // A browser hides the nonce of a link that stands in the page.
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
 * Loads the style sheets again that could not be loaded. Vite adds the link of a sheet once; without
 * this, a part whose sheet alone has failed would be shown without it at the next try.
 *
 * @throws {Error} where one of them cannot be loaded again
 */
export async function loadFailedSheets(): Promise<void> {
  await Promise.all(Array.from(failed, loadAgain))
}
