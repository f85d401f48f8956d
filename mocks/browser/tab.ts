import { isRule } from '../rules.ts'

/** The item of the session storage with rules. */
const rulesItem = 'mock'

/**
 * Returns the rules in a URL. A `#` that was percent-encoded on its way starts the fragment. A rule
 * after `&` instead of `;` keeps its `&`, which makes it an error.
 */
function rulesOf(address: string): string | undefined {
  const { searchParams } = new URL(address)
  const rules = searchParams.get('mock')?.replace(/(?:#|%(?:25)*23).*$/u, '')
  if (rules === undefined) return undefined
  const others = [...searchParams].map(([name, value]) =>
    value === '' ? name : `${name}=${value}`,
  )
  return [rules, ...others.filter(isRule).map((rule) => `&${rule}`)].join(';')
}

/** Returns the URL of the first page load. Navigation within the app drops the rules. */
const openedAddress = () => performance.getEntriesByType('navigation').at(0)?.name ?? location.href

/**
 * Returns the rules for this tab: those of `?mock=` in the current URL, otherwise in the URL of the
 * first page load, followed by those in the session storage, which take precedence.
 *
 * @throws {DOMException} if the page has no access to session storage
 */
export const readRules = (): string =>
  [
    rulesOf(location.href) ?? rulesOf(openedAddress()) ?? '',
    sessionStorage.getItem(rulesItem) ?? '',
  ].join(';')

/**
 * The session storage of the tab, which survives a reload. Accesses it only on use, so that the
 * backend can report a page without session storage in its answers.
 */
export const memory: Pick<Storage, 'getItem' | 'setItem'> = {
  getItem: (name) => sessionStorage.getItem(name),
  setItem: (name, value) => sessionStorage.setItem(name, value),
}
