import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright'
import type { Machine } from './find-browser.ts'
import type { FirefoxMachine } from './find-firefox.ts'

// First what has no window and no surface of its own: the tests take two thirds of the time in it.
const names = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
]

/** A download or an installation that takes longer than this has failed. */
const patienceMs = 10 * 60_000

/** Every path that a program with one of `programNames` has in a folder of PATH. */
function onPath(programNames: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.flatMap((folder) => programNames.map((name) => join(folder, name)))
}

function usualPaths(): string[] {
  const programs = [
    process.env['ProgramFiles'],
    process.env['ProgramFiles(x86)'],
    process.env['LOCALAPPDATA'],
  ].flatMap((folder) => folder ?? [])
  return [
    ...onPath(names),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ]
}

/** The line of a failed command's output that tells the most: its last error, else its last line. */
function reasonIn(output: string): string | undefined {
  const lines = output.split('\n').flatMap((line) => line.trim() || [])
  return lines.findLast((line) => /^(?:Error|E): /u.test(line)) ?? lines.at(-1)
}

/** Runs a command, quietly unless it fails: then with the reason. */
function succeeds(title: string, command: string, args: string[]): boolean {
  process.stderr.write(`${title} …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env,
    timeout: patienceMs,
  })
  if (status === 0) return true
  const reason = error?.message ?? reasonIn(`${stdout}\n${stderr}`) ?? 'without a word'
  process.stderr.write(`  failed: ${reason}\n`)
  return false
}

function download(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright/package.json'))
  const args = [join(folder, 'cli.js'), 'install', 'chromium']
  return succeeds("Downloading Playwright's Chromium", process.execPath, args)
}

/** Whether the user is root, who can install packages, and for whom Chromium has no sandbox. */
export const isRoot = () => process.getuid?.() === 0

const release = '/etc/os-release'

function canInstallPackage(): boolean {
  return isRoot() && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
}

function installPackage(): boolean {
  return (
    succeeds('Reading the list of packages', 'apt-get', ['update']) &&
    // Debian has the first one since 12.
    ['chromium-headless-shell', 'chromium'].some((name) =>
      succeeds(`Installing the package ${name}`, 'apt-get', ['install', '-y', name]),
    )
  )
}

/** The machine that this runs on. */
export const thisMachine: Machine = {
  named: process.env['E2E_BROWSER'],
  exists: existsSync,
  ownPath: () => chromium.executablePath(),
  usualPaths,
  download,
  canInstallPackage,
  installPackage,
}

/** The machine that this runs on, for the search for Firefox. */
export const thisFirefoxMachine: FirefoxMachine = {
  named: process.env['FIREFOX_BIN'],
  exists: existsSync,
  usualPaths: () => [
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  platform: process.platform,
}
