/** Under this name the tab's session storage can hold rules. */
const rulesItem = 'mock'

/** Behind a `#` that was encoded on its way stands a fragment; no rule has one. */
const rulesOf = (address: string) =>
  new URL(address).searchParams.get('mock')?.replace(/(?:#|%(?:25)*23).*$/u, '')

/** The address that the page was opened with. Inside the app, the part with the rules gets lost. */
const openedAddress = () => performance.getEntriesByType('navigation').at(0)?.name ?? location.href

/**
 * The rules for this tab: those of `?mock=` in the page's address, or in the one it was opened
 * with, and behind them those in the session storage, so that the latter count.
 *
 * @throws {DOMException} where the page has no session storage
 */
export const readRules = (): string =>
  [
    rulesOf(location.href) ?? rulesOf(openedAddress()) ?? '',
    sessionStorage.getItem(rulesItem) ?? '',
  ].join(';')

/**
 * What the tab remembers over a reload. Looked up late: where a page has no session storage, the
 * backend says so in its answers.
 */
export const memory: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: (name) => sessionStorage.getItem(name),
  setItem: (name, value) => sessionStorage.setItem(name, value),
}
