import type { Page } from 'playwright/test'
import { expect, test } from './fixtures.ts'
import { chat, expectSaved, expectSettings, minutes, saveBar, saveButton } from './settings-page.ts'

/**
 * Listens to the live regions of the page as a screen reader does. Returns a function that returns
 * the announcements since its last call, in order.
 */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const announced = await page.evaluateHandle(() => {
    const live = 'output, [role="status"], [role="alert"], [aria-live]'
    const announcements: string[] = []
    const texts = new WeakMap<Element, string>()
    for (const region of document.querySelectorAll(live)) texts.set(region, region.textContent)
    new MutationObserver((records) => {
      const regions = records.map(({ target }) =>
        (target instanceof Element ? target : target.parentElement)?.closest(live),
      )
      for (const region of new Set(regions)) {
        if (!region || texts.get(region) === region.textContent) continue
        texts.set(region, region.textContent)
        announcements.push(region.textContent)
      }
    }).observe(document, { childList: true, characterData: true, subtree: true })
    return announcements
  })
  return () => announced.evaluate((announcements) => announcements.splice(0))
}

const url = (page: Page) => page.getByRole('textbox', { name: 'Redirect URL' })

test('screen reader: effects of typing are announced when typing pauses, results of actions at once', async ({
  page,
  settingsPage,
}) => {
  await page.clock.install({ time: '2026-11-22T10:00:00Z' })
  await settingsPage({ mock: 'seed=article' })
  await expectSettings(page)
  const announced = await listen(page)
  await page.clock.pauseAt('2026-11-22T11:00:00Z')

  await test.step('an address of 40 characters', async () => {
    await url(page).selectText()
    await url(page).pressSequentially('https://www.example.com/survey/a/b/c/d/e')
    await expect(saveBar(page)).toContainText('1 change')
    expect(await announced()).toEqual([])
    await page.clock.runFor(900)
    expect(await announced()).toEqual([])
    await page.clock.runFor(200)
    expect(await announced()).toEqual([expect.stringMatching(/^1 setting changed\. /u)])
  })

  await test.step('an error, which changes when typing pauses', async () => {
    await url(page).fill('')
    await url(page).blur()
    await expect(page.getByText('Enter the address that')).toBeVisible()
    await page.clock.runFor(2000)
    await announced()
    await url(page).pressSequentially('http://www.example.com/survey/a/b/c/d/e/')
    expect(await announced()).toEqual([])
    await page.clock.runFor(2000)
    expect(await announced()).toEqual([expect.stringContaining('https://')])
  })

  await test.step('durations, with their conversion to other units', async () => {
    await page.getByRole('textbox', { name: 'Duration of full access' }).selectText()
    await page.keyboard.type('168')
    await minutes(page).selectText()
    await page.keyboard.type('12345')
    expect((await announced()).length).toBeLessThanOrEqual(1)
    await page.clock.runFor(2000)
    expect((await announced()).length).toBeLessThanOrEqual(2)
  })

  await test.step('an invalid save, a discarded draft and a save, each at once', async () => {
    await url(page).pressSequentially('x')
    await announced()
    await saveButton(page).click()
    await expect(saveBar(page)).toContainText('attention')
    expect((await announced()).filter((text) => text.includes('attention'))).toHaveLength(1)
    await saveBar(page).getByRole('button', { name: 'Discard' }).click()
    await expect(saveBar(page)).toContainText('discarded.')
    expect((await announced()).filter((text) => text.includes('discarded.'))).toHaveLength(1)
    await chat(page).uncheck()
    await expect(saveBar(page)).toContainText('1 change')
    await announced()
    await saveButton(page).click()
    await expectSaved(page, 2)
    expect((await announced()).filter((text) => text.startsWith('Saved as'))).toHaveLength(1)
  })
})
