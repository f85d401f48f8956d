import { getRequestListener } from '@hono/node-server'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './answer.ts'

/** The time limits of a connection, in milliseconds. */
export type TimeLimits = {
  /** The time for the headers of a request. */
  headersMs: number
  /** The time for a whole request, with its body. */
  requestMs: number
  /** The time that running requests have to end when the server stops. */
  stopMs: number
}

const defaultLimits: TimeLimits = { headersMs: 10_000, requestMs: 20_000, stopMs: 10_000 }

/** The maximum size of the headers of a request, in bytes. Tokens with many groups are long. */
const maxHeaderSize = 32 * 1024

/** A server that listens. */
export type HttpServer = {
  port: number
  /** Takes no new connections, and resolves when the running requests have ended. */
  stop: () => Promise<void>
}

/** What a server does not understand is answered without the rest of HTTP. */
const methodNotAllowed =
  'HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'

function listening(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address)
    })
  })
}

/**
 * Starts an HTTP server.
 *
 * @throws {Error} with the code `EADDRINUSE` if the port is taken
 */
export async function startHttpServer(
  answer: Answer,
  { port, host }: { port: number; host: string },
  limits: TimeLimits = defaultLimits,
): Promise<HttpServer> {
  const listener = getRequestListener(answer, { overrideGlobalObjects: false })
  const server = createServer(
    {
      maxHeaderSize,
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: Math.min(1000, limits.headersMs),
    },
    (incoming, outgoing) => {
      // Once the server stops, a connection ends with its running request.
      if (!server.listening) outgoing.shouldKeepAlive = false
      void listener(incoming, outgoing)
    },
  )
  server.on('connect', (_, socket) => socket.end(methodNotAllowed))
  const address = await listening(server, port, host)
  return {
    port: address.port,
    stop: () =>
      new Promise((resolve) => {
        const idle = setInterval(() => server.closeIdleConnections(), 50)
        const late = setTimeout(() => server.closeAllConnections(), limits.stopMs)
        server.close(() => {
          clearInterval(idle)
          clearTimeout(late)
          resolve()
        })
      }),
  }
}
