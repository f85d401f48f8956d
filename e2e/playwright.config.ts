import { join } from 'node:path'
import { defineConfig } from 'playwright/test'
import { browserPath, firefoxSearch, launchArguments } from './browser.ts'

// Every worker reads this file again once the server has a port. Nothing needs the URL earlier.
const port = process.env['E2E_PORT']

/** Tests that run on an insecure origin. */
const plainHttpTests = '**/plain-http.spec.ts'

/** Tests that run in Firefox. */
const firefoxTests = '**/firefox.spec.ts'

const firefox = firefoxSearch()

/** Tests that start the real server, which the build check left in `dist-server`. */
const serverTests = 'server/**/*.spec.ts'

/** An IP address reserved for documentation. Without https, only loopback addresses are secure. */
const plainHttpHost = '203.0.113.1'

const chromium = {
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: { executablePath: browserPath(), args: launchArguments() },
} as const

/** The project for the unpatched Firefox at `path`, which Playwright drives through WebDriver BiDi. */
const firefoxProject = (path: string) => ({
  name: 'firefox',
  testMatch: firefoxTests,
  use: {
    browserName: 'firefox' as const,
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: join(import.meta.dirname, 'firefox', 'start-firefox.mjs'),
      env: { ...process.env, FIREFOX_PATH: path },
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
    },
  },
})

/** The end-to-end tests. They run against the production build that the build check left in `dist`. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../.results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Ends a hanging test. On a busy machine, a test of 7 s has taken more than 30 s.
  timeout: 60_000,
  globalTimeout: 45 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: '../.results/e2e.json' }],
    ...('missing' in firefox
      ? [['./browser/firefox-reporter.ts', { reason: firefox.missing }] as const]
      : []),
  ],
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'allow',
    // Tracing takes a fifth of the time. Failures have a screenshot and an ARIA tree anyway.
    trace: process.env['E2E_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'chromium', testIgnore: [plainHttpTests, firefoxTests, serverTests], use: chromium },
    { name: 'server', testMatch: serverTests, use: chromium },
    {
      name: 'plain http',
      testMatch: plainHttpTests,
      use: {
        ...chromium,
        baseURL: `http://${plainHttpHost}:${port}/`,
        launchOptions: {
          executablePath: browserPath(),
          args: [...launchArguments(), `--host-resolver-rules=MAP ${plainHttpHost} localhost`],
        },
      },
    },
    ...('path' in firefox ? [firefoxProject(firefox.path)] : []),
  ],
  webServer: {
    // Uses the next free port, so that two runs on one machine do not conflict.
    command: 'node node_modules/vite/bin/vite.js preview',
    cwd: '..',
    wait: { stdout: /http:\/\/localhost:(?<e2e_port>\d+)/ },
  },
})
