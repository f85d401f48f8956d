import { execFile } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { expectAccessible, expectApp } from '../fixtures.ts'
import { chat, expectSettings, save } from '../settings-page.ts'
import { expect, mei, settingsPath, test } from './fixtures.ts'
import { failedStart } from './server-process.ts'

test.describe('without sign-in', () => {
  test.use({ environment: { AUTH: 'development' } })

  test('every page says that everyone is Dana Levi, in the log nothing secret appears', async ({
    visit,
    server,
  }) => {
    const page = await visit(undefined)
    await expectSettings(page)
    const line = 'This server runs without sign-in, for development: everyone is Dana Levi.'
    await expect(page.getByRole('note').filter({ hasText: line })).toBeVisible()
    await expectAccessible(page)
    await chat(page).setChecked(!(await chat(page).isChecked()))
    await save(page, 1)
    await page.goto(`${settingsPath}/versions?by=Somebody`)
    await expectApp(page)
    await expect(page.getByRole('note').filter({ hasText: line })).toBeVisible()
    for (const entry of server.log) expect(JSON.parse(entry)).toHaveProperty('level', 'info')
    expect(server.log.join('\n')).not.toContain('Somebody')
  })
})

test('the server keeps every rule of the contract', async ({ server, keys }) => {
  const claims = { sub: mei.id, name: mei.name, permissions: ['endSessionBehavior:edit'] }
  const token = await keys.token({ claims })
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, '..', '..', '.ci', 'conformance.mjs'),
    `${server.url}api`,
    '--header',
    `Authorization: Bearer ${token}`,
  ])
  expect(stdout).toMatch(/\n(\d+) of \1 rules hold\.\n$/u)
})

test('a start that fails says why in a sentence that names the setting', async ({
  server,
}, testInfo) => {
  const fails = (environment: Record<string, string>) =>
    failedStart(environment, testInfo.outputDir)
  const { port } = new URL(server.url)
  expect(await fails({ PORT: port })).toEqual({
    text: 'PORT is in use by another program; choose another one.\n',
    code: 1,
  })
  expect(await fails({ PORT: 'http' })).toEqual({
    text: 'PORT must be a whole number from 0 to 65535.\n',
    code: 1,
  })
  const open = await fails({ HOST: '0.0.0.0' })
  expect(open.text).toMatch(/^AUTH must be jwt because .*\.\n$/u)
})

test('a signal ends the server after the running requests', async ({ server }) => {
  expect((await fetch(`${server.url}readyz`)).status).toBe(200)
  expect(await server.end('SIGTERM')).toBe(0)
  await expect(fetch(`${server.url}healthz`)).rejects.toThrow('fetch failed')
  expect(server.log.at(-1)).toContain('"event":"stopped"')
})
