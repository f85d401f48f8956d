#!/usr/bin/env node
// Starts the Firefox in FIREFOX_PATH for Playwright, which runs this file as the browser.
// Playwright drives an unpatched Firefox through WebDriver BiDi. For each context, it sends
// `emulation.setMediaFeaturesOverride`. Firefox ESR 153 refuses this command as unknown, and
// Playwright fails. In that case, this relay replaces the error with a success.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { WebSocket, WebSocketServer } from 'ws'
import * as z from 'zod/mini'

const optionalCommand = 'emulation.setMediaFeaturesOverride'

const messageSchema = z.object({
  id: z.optional(z.number()),
  method: z.optional(z.string()),
  error: z.optional(z.string()),
})

/** @param {string} text */
const parse = (text) => messageSchema.parse(JSON.parse(text))

/** @param {import('ws').RawData} data */
const textOf = (data) => (Buffer.isBuffer(data) ? data.toString('utf8') : '')

/**
 * Relays messages between a client and the browser at `address`, once the browser is connected.
 *
 * @param {WebSocket} client
 * @param {string} address
 */
function relay(client, address) {
  const browser = new WebSocket(address, { perMessageDeflate: false })
  /** @type {Set<number | undefined>} */
  const optionalIds = new Set()

  client.pause()
  browser.on('open', () => client.resume())
  client.on('message', (data) => {
    const text = textOf(data)
    const { id, method } = parse(text)
    if (method === optionalCommand) optionalIds.add(id)
    browser.send(text)
  })
  browser.on('message', (data) => {
    const text = textOf(data)
    const { id, error } = optionalIds.size > 0 ? parse(text) : {}
    const isRefused = optionalIds.delete(id) && error === 'unknown command'
    client.send(isRefused ? JSON.stringify({ type: 'success', id, result: {} }) : text)
  })
  client.on('close', () => browser.close())
  browser.on('close', () => client.close())
  browser.on('error', () => client.close())
}

/**
 * Opens a relay to the browser at `address` and prints the relay's address as Firefox would.
 *
 * @param {string} address
 */
function openRelay(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('connection', (client) => relay(client, `${address}/session`))
  server.on('listening', () => {
    const bound = server.address()
    const port = typeof bound === 'object' ? bound?.port : undefined
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`)
  })
}

const firefox = spawn(process.env['FIREFOX_PATH'] ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
})
firefox.on('error', (error) => {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
})
firefox.on('exit', (code) => process.exit(code ?? 1))

for await (const line of createInterface({ input: firefox.stderr })) {
  const address = /^WebDriver BiDi listening on (?<address>ws:.*)$/u.exec(line)?.groups?.['address']
  if (address === undefined) process.stderr.write(`${line}\n`)
  else openRelay(address)
}
