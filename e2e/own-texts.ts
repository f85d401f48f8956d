import { expect, type Page } from 'playwright/test'

/**
 * Fails when a text on the page could be broken by the browser's translation, which puts `font`
 * elements in the place of text nodes: when it has neighbours in its element, or when React holds
 * its node, as it does unless a string is all that an element contains. A space between elements is
 * left alone: nothing changes or removes it without them, which `loose-text.ts` sees to.
 */
export async function expectOwnTexts(page: Page): Promise<void> {
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
    // Where React did not mark its elements, it would not mark its texts either.
    return { isMarked: Array.from(document.querySelectorAll('main')).some(isOfReact), loose: found }
  })
  expect(isMarked).toBe(true)
  expect(loose).toEqual([])
}
