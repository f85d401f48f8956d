// `npm start`: builds the page and serves the build, with the mock backend inside unless
// VITE_API_URL names a real API. `vite build && vite preview` would hand an option to only one of
// the two; here --base and --mode reach both.
// Usage: npm start -- [--base /admin/] [--mode NAME] [--port 4173] [--host NAME]
import process from 'node:process'
import { parseArgs } from 'node:util'
import { build, preview } from 'vite'

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    mode: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
  },
})
const { base, mode, port, host } = values
const shared = { ...(base !== undefined && { base }), ...(mode !== undefined && { mode }) }

await build(shared)
const server = await preview({
  ...shared,
  // The port that was asked for, or the next free one.
  preview: {
    ...(port !== undefined && { port: Number(port) }),
    ...(host !== undefined && { host }),
  },
})
process.stdout.write('\nEnd session behavior is at\n')
server.printUrls()
