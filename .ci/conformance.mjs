// `npm run conformance -- http://host/api`: says which rules of the HTTP contract a server keeps.
import process from 'node:process'
import { parseArgs } from 'node:util'
import { root } from './folder-problem.mjs'

const usage =
  'Usage: npm run conformance -- http://host/api [--header "Authorization: Bearer …"] [--read-only]'

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`)

/** Returns the URL of the API and the options of the command line. */
function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      header: { type: 'string', multiple: true, default: [] },
      'read-only': { type: 'boolean', default: false },
    },
  })
  const [url, ...rest] = positionals
  if (url === undefined || rest.length > 0) throw new Error('Name the URL of one API.')
  const headers = values.header.map((line) => {
    const [name = '', ...value] = line.split(':')
    return /** @type {[string, string]} */ ([name.trim(), value.join(':').trim()])
  })
  return { url: new URL(url).href.replace(/\/$/u, ''), headers, readOnly: values['read-only'] }
}

/** Runs the checks. Returns the number of rules that are broken. */
async function check() {
  const { url, headers, readOnly } = readArguments()
  const { runnerImport } = await import('vite')
  /** @type {{ module: typeof import('../src/api/conformance/run-checks.ts') }} */
  const { module } = await runnerImport(`${root}/src/api/conformance/run-checks.ts`)
  /** @type {import('../src/api/conformance/check.ts').Send} */
  const send = async (path, init) => {
    const all = new Headers([...headers, ...new Headers(init?.headers)])
    return await fetch(url + path, { ...init, headers: all, redirect: 'manual' })
  }
  const count = { all: 0, broken: 0 }
  /** @param {AsyncIterable<import('../src/api/conformance/run-checks.ts').CheckResult>} results */
  const report = async (results) => {
    for await (const { rule, broken } of results) {
      count.all += 1
      if (broken !== undefined) count.broken += 1
      say(broken === undefined ? `  holds   ${rule}` : `  BROKEN  ${rule}: ${broken}`)
    }
  }
  say(`${url}\nReading:`)
  await report(module.runReadChecks(send))
  if (!readOnly) {
    say('Saving, several times; the last save puts the settings back:')
    await report(module.runSaveChecks(send))
  }
  say(`${count.all - count.broken} of ${count.all} rules hold.`)
  return count.broken
}

try {
  if ((await check()) > 0) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`)
  process.exitCode = 2
}
