import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium } from 'playwright'
import type { Machine } from './find-browser.ts'
import type { FirefoxMachine } from './find-firefox.ts'

// The headless shell comes first because the tests take a third less time in it.
const names = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
]

/** The timeout of a download or an installation. */
const installTimeoutMs = 10 * 60_000

/** Returns every possible path in PATH of a program with one of `programNames`. */
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

/** Returns the most helpful line of a failed command's output: its last error, or its last line. */
function reasonIn(output: string): string | undefined {
  const lines = output.split('\n').flatMap((line) => line.trim() || [])
  return lines.findLast((line) => /^(?:Error|E): /u.test(line)) ?? lines.at(-1)
}

/** Runs a command and returns true on success. Prints the reason for a failure. */
function succeeds(title: string, command: string, args: string[]): boolean {
  process.stderr.write(`${title} …\n`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env,
    timeout: installTimeoutMs,
  })
  if (status === 0) return true
  const reason = error?.message ?? reasonIn(`${stdout}\n${stderr}`) ?? 'no reason given'
  process.stderr.write(`  failed: ${reason}\n`)
  return false
}

function download(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright/package.json'))
  const args = [join(folder, 'cli.js'), 'install', 'chromium']
  return succeeds("Downloading Playwright's Chromium", process.execPath, args)
}

/** Returns true for root, which can install packages but cannot use the sandbox of Chromium. */
export const isRoot = () => process.getuid?.() === 0

const release = '/etc/os-release'

function canInstallPackage(): boolean {
  return isRoot() && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
}

function installPackage(): boolean {
  return (
    succeeds('Reading the list of packages', 'apt-get', ['update']) &&
    // Debian 12 and newer have the first package.
    ['chromium-headless-shell', 'chromium'].some((name) =>
      succeeds(`Installing the package ${name}`, 'apt-get', ['install', '-y', name]),
    )
  )
}

/** This machine, for the search for a browser. */
export const thisMachine: Machine = {
  named: process.env['E2E_BROWSER'],
  exists: existsSync,
  ownPath: () => chromium.executablePath(),
  usualPaths,
  download,
  canInstallPackage,
  installPackage,
}

/** This machine, for the search for Firefox. */
export const thisFirefoxMachine: FirefoxMachine = {
  named: process.env['FIREFOX_BIN'],
  exists: existsSync,
  usualPaths: () => [
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  platform: process.platform,
}
