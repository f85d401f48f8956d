import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Acknowledged } from './saves.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** A running `saving-process.ts`. */
export type SavingProcess = {
  acknowledged: Acknowledged[]
  /** Resolves when the process can begin. */
  ready: Promise<void>
  begin: () => void
  /** Calls `listener` after each acknowledged save. */
  onSave: (listener: () => void) => void
  kill: () => void
  /** Resolves to the exit code, or to the signal that ended the process. */
  ended: Promise<number | string>
}

/** Bundles `saving-process.ts` into a temporary folder. Returns a function that starts it. */
export async function bundleSavingProcess() {
  const folder = await mkdtemp(join(tmpdir(), 'saving-process-'))
  await symlink(path('../../../node_modules'), join(folder, 'node_modules'))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: path('./saving-process.ts'),
      outDir: join(folder, 'bundle'),
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'saving-process.mjs' } },
    },
  })

  function start(name: string, place: string, account: string, last: number): SavingProcess {
    const program = join(folder, 'bundle', 'saving-process.mjs')
    const child = spawn(process.execPath, [program, name, place, account, String(last)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const acknowledged: Acknowledged[] = []
    let listener: (() => void) | undefined
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      const [, version, key] = /^(\d+) (\S+)$/u.exec(line) ?? []
      if (version === undefined || key === undefined) return
      acknowledged.push({ version: Number(version), key })
      listener?.()
    })
    const ready = once(lines, 'line').then(() => undefined)
    const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(
      ([[code, signal]]: [unknown[], unknown[]]) =>
        typeof code === 'number' ? code : String(signal),
    )
    return {
      acknowledged,
      ready,
      begin: () => child.stdin.end(),
      onSave: (next) => {
        listener = next
      },
      kill: () => child.kill('SIGKILL'),
      ended,
    }
  }

  return { start, remove: () => rm(folder, { recursive: true }) }
}
