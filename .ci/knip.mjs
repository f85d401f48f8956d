// The configuration of knip, which finds unused files, exports, dependencies and classes.
import { readFileSync } from 'node:fs'

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    'mocks/browser/cookie-jar.ts',
    'src/server/main.ts',
    'mocks/browser/no-interceptors.ts',
    'e2e/playwright.config.ts',
    'e2e/**/*.spec.ts',
    'e2e/firefox/start-firefox.mjs',
    'e2e/browser/firefox-reporter.ts',
    '.ci/*.mjs',
    '**/*.test.{ts,tsx,mjs}',
  ],
  project: [
    'src/**/*.{ts,tsx}',
    'src/**/*.module.css',
    'mocks/**/*.ts',
    'e2e/**/*.{ts,mjs}',
    '.ci/*.mjs',
  ],
  // A style sheet exports its classes, as the declarations of vite-css-modules list them.
  compilers: {
    css: (_text, path) =>
      path.endsWith('.module.css') ? readFileSync(`${path}.d.ts`, 'utf8') : '',
  },
  ignoreDependencies: ['oxlint', 'oxlint-tsgolint'],
  ignoreExportsUsedInFile: true,
}
