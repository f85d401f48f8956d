import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'

const address = 'system-settings/end-session-behavior'

const textOf = async (path: string) => await readFile(new URL(path, import.meta.url), 'utf8')

test('full access is shortened', async ({ page }) => {
  await page.goto(`${address}?mock=seed=article`)
  await page.getByRole('heading', { name: 'Agent', exact: true }).waitFor()
  await page.getByRole('textbox', { name: 'Duration of full access', exact: true }).fill('2')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved as version 2')).toBeVisible()
  await page.goto(address)
  const duration = page.getByRole('textbox', { name: 'Duration of full access', exact: true })
  await expect(duration).toHaveValue('2')
})

test('README.md shows the test above', async () => {
  const shown = /^test\('full.*?^\}\)$/msu
  const [inReadme] = shown.exec(await textOf('../README.md')) ?? []
  expect(inReadme).toBe(shown.exec(await textOf('readme.spec.ts'))?.[0])
})
