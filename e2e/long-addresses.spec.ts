import type { Locator, Page } from 'playwright/test'
import { expect, expectApp, test } from './fixtures.ts'
import { createConflict, comparison } from './conflict-page.ts'
import { expectSettings, save, saveBar, strip } from './settings-page.ts'

const settings = 'system-settings/end-session-behavior'
const host = 'help.support-of.example.com'
const url = `https://${host}/after/the/end?from=agent&lang=en#thanks/and/more-of-it`
const urlField = (page: Page) => page.getByRole('textbox', { name: 'Redirect URL' })

/** Fails if a line of `element` ends inside a word, or if its copied text is not `text`. */
async function expectCleanLineBreaks(element: Locator, text: string): Promise<void> {
  await expect(element).toContainText(text)
  const { ends, copied } = await element.evaluate((shown) => {
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT)
    const letters: { letter: string; bottom: number }[] = []
    while (walker.nextNode()) {
      const range = document.createRange()
      for (const [at, letter] of Array.from(walker.currentNode.nodeValue ?? '').entries()) {
        range.setStart(walker.currentNode, at)
        range.setEnd(walker.currentNode, at + 1)
        letters.push({ letter, bottom: range.getBoundingClientRect().bottom })
      }
    }
    getSelection()?.selectAllChildren(shown)
    // The text of a button cannot be selected.
    const isButton = shown instanceof HTMLButtonElement
    return {
      ends: letters
        .filter(({ bottom }, at) => bottom > 0 && (letters[at + 1]?.bottom ?? bottom) > bottom + 4)
        .map(({ letter }) => letter),
      copied: isButton ? shown.innerText : getSelection()?.toString(),
    }
  })
  expect(ends.filter((letter) => !/[\s/.?&=\-_:@#→]/u.test(letter))).toEqual([])
  expect(copied).toContain(text)
}

test.describe('390 px wide', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('long URL: it breaks after punctuation wherever the settings show it, and is copied unchanged', async ({
    page,
    settingsPage,
  }) => {
    await settingsPage({ mock: 'seed=article' })
    await expectSettings(page)
    await test.step('the field and What will happen', async () => {
      await urlField(page).fill(url.replace('https', 'http'))
      await urlField(page).blur()
      await expectCleanLineBreaks(page.getByRole('button', { name: `Use ${url}` }), url)
      await page.getByRole('button', { name: `Use ${url}` }).click()
      await expectCleanLineBreaks(
        page.getByText(`When a session ends, customers in it go to ${host}`),
        host,
      )
      await strip(page).click()
      const sheet = page.getByRole('dialog', { name: 'What will happen' })
      await expectCleanLineBreaks(sheet.getByText(`Sent to ${host}`, { exact: true }), host)
      await page.keyboard.press('Escape')
    })
    await test.step('the review', async () => {
      await saveBar(page).getByRole('button', { name: 'Review' }).click()
      const row = page.getByRole('dialog').getByRole('row', { name: /^Redirect URL/u })
      await expectCleanLineBreaks(row.getByRole('cell').last(), url)
      await expectCleanLineBreaks(page.getByRole('dialog').getByRole('listitem').first(), host)
      await page.keyboard.press('Escape')
    })
    await test.step('the comparison', async () => {
      const other = await createConflict(page)
      await other.close()
      await expectCleanLineBreaks(comparison(page).getByText(url).first(), url)
    })
  })

  test('long URL: it breaks after punctuation in the versions', async ({ page, settingsPage }) => {
    await settingsPage({ mock: 'seed=article' })
    await urlField(page).fill(url)
    await save(page, 2)
    await page.goto(`${settings}/versions`)
    await expectCleanLineBreaks(page.getByText(`→ ${url}`), url)
    await page.goto(`${settings}/versions/2`)
    await expectApp(page)
    const row = page.getByRole('row', { name: /^Redirect URL/u })
    await expectCleanLineBreaks(row.getByRole('cell').last(), url)
  })
})
