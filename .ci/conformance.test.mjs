import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import process from 'node:process'
import { expect, test } from 'vitest'
import { root } from './folder-problem.mjs'

/**
 * Runs the command. Returns its exit code and everything that it printed.
 *
 * @param {string[]} options
 * @returns {Promise<{ code: string | number | null | undefined, text: string }>}
 */
const run = (...options) =>
  new Promise((resolve) => {
    execFile(process.execPath, [`${root}/.ci/conformance.mjs`, ...options], (error, out, err) => {
      resolve({ code: error?.code ?? 0, text: out + err })
    })
  })

test('names every rule that a server breaks, and sends the header', async () => {
  /** @type {Set<string | undefined>} */
  const senders = new Set()
  const server = createServer((request, response) => {
    senders.add(request.headers.authorization)
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const { code, text } = await run(
    `http://127.0.0.1:${port}/api/`,
    '--header',
    'Authorization: Bearer a:b',
  )
  server.close()
  expect(code).toBe(1)
  expect(text).toMatch(/BROKEN {2}An unknown path is not found: the status is 200, not 404/u)
  expect(text).toMatch(/\n0 of \d+ rules hold\.\n$/u)
  expect([...senders]).toEqual(['Bearer a:b'])
})

test('explains its usage if the URL is missing', async () => {
  const { code, text } = await run()
  expect(code).toBe(2)
  expect(text).toContain('Usage: npm run conformance')
})
