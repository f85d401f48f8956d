import { expect, type Page } from 'playwright/test'

/**
 * Fails if the browser's translation, which replaces text nodes with `font` elements, could break a
 * text on the page. That is the case if the text has siblings, or if React holds its node, which it
 * does unless a string is all that an element contains. Spaces between elements are ignored: they
 * never change or disappear without those elements, which `loose-text.ts` ensures.
 */
export async function expectTranslatableTexts(page: Page): Promise<void> {
  const { isMarked, loose } = await page.evaluate(() => {
    const mark = '__reactFiber$'
    const isOfReact = (node: Node) => Object.keys(node).some((key) => key.startsWith(mark))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? ''
      const parent = node.parentElement
      const isSpace = /^\s+$/u.test(text)
      if (isSpace || parent === null || parent.matches('script, style')) continue
      const isAlone = parent.childNodes.length === 1
      if (!isAlone || isOfReact(node)) found.push(`“${text}” in ${parent.outerHTML}`)
    }
    // Unless React marks its elements, it does not mark its texts, and the check would find nothing.
    return { isMarked: Array.from(document.querySelectorAll('main')).some(isOfReact), loose: found }
  })
  expect(isMarked).toBe(true)
  expect(loose).toEqual([])
}
