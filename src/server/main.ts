import { resolve } from 'node:path'
import process from 'node:process'
import { createAnswer } from './answer.ts'
import { ConfigError, helpText, readConfig } from './config.ts'
import { startHttpServer } from './http-server.ts'
import { createLog, errorText } from './log.ts'
import { readPageFiles } from './page-files.ts'
import { createSignIn } from './sign-in.ts'
import { openPostgres } from './store/postgres.ts'
import { openSqlite } from './store/sqlite.ts'

const now = () => new Date()
const log = createLog((line) => process.stdout.write(line), now)

async function start(): Promise<void> {
  const config = readConfig(process.env)
  const { PORT: port, HOST: host, DATA_DIR, DATABASE_URL } = config.settings
  const pageFiles = await readPageFiles(resolve(import.meta.dirname, 'page'))
  const database = await (DATABASE_URL === undefined
    ? openSqlite(DATA_DIR)
    : openPostgres(DATABASE_URL))
  const signIn = createSignIn(config)
  const answer = createAnswer({ config, database, signIn, pageFiles, log, now })
  const server = await startHttpServer(answer, { port, host })
  log({ level: 'info', event: 'started', url: `http://${host}:${server.port}/` })

  async function stop(signal: string): Promise<void> {
    // A second signal ends the process at once.
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT')
    log({ level: 'info', event: 'stopping', signal })
    await server.stop()
    await database.close()
    log({ level: 'info', event: 'stopped' })
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop(signal))
}

/** Returns the sentence for a person about an error that they can correct. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof ConfigError) return error.message
  if (!(error instanceof Error && 'code' in error)) return undefined
  const isTaken = error.code === 'EADDRINUSE'
  return isTaken ? 'PORT is in use by another program; choose another one.' : undefined
}

if (process.argv.includes('--help')) process.stdout.write(helpText())
else {
  await start().catch((error: unknown) => {
    process.stderr.write(`${sentenceOf(error) ?? errorText(error)}\n`)
    process.exitCode = 1
  })
}
