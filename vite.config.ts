import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { fileURLToPath } from 'node:url'
import {
  defaultAllowedOrigins,
  defaultClientConditions,
  loadEnv,
  type Plugin,
  type ViteDevServer,
} from 'vite'
import { patchCssModules } from 'vite-css-modules'
import { defineConfig } from 'vitest/config'
import { paths } from './src/api/contract.ts'
import { documentJsonSchema, documentSchemaFile } from './src/api/json-schema.ts'
import { openApiDocument, openApiFile } from './src/api/openapi.ts'
import {
  testDataJsonSchema,
  testDataSchemaFile,
} from './src/features/preview/export/test-data-schema.ts'
import {
  exportJsonSchema,
  exportSchemaFile,
} from './src/features/settings/import-export/export-file.ts'
import { startFailure } from '#messages/start-failure.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The JSON Schemas and the OpenAPI document that the build publishes, by file name. */
const schemas: Readonly<Record<string, () => object>> = {
  [testDataSchemaFile]: testDataJsonSchema,
  [documentSchemaFile]: documentJsonSchema,
  [exportSchemaFile]: exportJsonSchema,
  [openApiFile]: openApiDocument,
}

const schemaText = (schemaOf: () => object) => `${JSON.stringify(schemaOf(), null, 2)}\n`

/** Publishes what other programs need: the schemas, and the OpenAPI document of the API. */
function publishedSchemas(): Plugin {
  return {
    name: 'published-schemas',
    generateBundle() {
      for (const [fileName, schemaOf] of Object.entries(schemas)) {
        this.emitFile({ type: 'asset', fileName, source: schemaText(schemaOf) })
      }
    },
    configureServer({ middlewares, config }) {
      for (const [fileName, schemaOf] of Object.entries(schemas)) {
        middlewares.use(`${config.base}${fileName}`, (_, response) => {
          response.setHeader('content-type', 'application/schema+json').end(schemaText(schemaOf))
        })
      }
    },
  }
}

/** Puts into index.html the sentences for a page whose scripts do not start. */
function startFailureWords(): Plugin {
  const words = JSON.stringify(startFailure).replaceAll('<', '\\u003c')
  return {
    name: 'start-failure-words',
    transformIndexHtml: () => [
      { tag: 'script', children: `var startFailure = ${words}`, injectTo: 'head' },
    ],
  }
}

/**
 * Lets the settings page ask a real API for the document while its scripts are still loading. The
 * client in src/api takes the answer. An address that a tool has changed asks later, like all others.
 */
function firstRequest(apiUrl: string): Plugin {
  const url = JSON.stringify(`${apiUrl}${paths.document}`).replaceAll('<', '\\u003c')
  const script = `if (location.pathname.endsWith('/end-session-behavior') && !location.hash) {
  var firstAnswer = fetch(${url}, { cache: 'no-store', headers: { accept: 'application/json' } })
  firstAnswer.catch(function () {})
}`
  return {
    name: 'first-request',
    transformIndexHtml: () => [{ tag: 'script', children: script, injectTo: 'head' }],
  }
}

/** The answer to a caller outside the page. It has no `code`, so the page never takes it for the mock's. */
const noApiHere = JSON.stringify({
  type: 'about:blank',
  title: 'Not Found',
  status: 404,
  detail:
    'The mock backend answers inside the page only, once the page has started: wait for a heading of the page, then use fetch there. VITE_API_URL names a real API.',
})

/** Answers 404 to every URL below that of the API. */
function answerNoApi({ middlewares, config }: Pick<ViteDevServer, 'middlewares' | 'config'>) {
  const api = new URL('api/', new URL(config.base, 'http://localhost')).pathname
  middlewares.use((request, response, next) => {
    if (!`${request.url?.split('?')[0] ?? ''}/`.startsWith(api)) return next()
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end(noApiHere)
  })
}

/**
 * Tells a program outside the page, or a page whose mock has not started, that the file server has no
 * API. For every other URL the server sends the page itself, which could be taken for an answer.
 */
const noApiOutsideThePage = (): Plugin => ({
  name: 'no-api-outside-the-page',
  configureServer: answerNoApi,
  configurePreviewServer: answerNoApi,
})

/**
 * What index.html has where a nonce of the Content Security Policy belongs. The host replaces it; a
 * page without such a policy works with it as it is.
 */
const noncePlaceholder = '__CSP_NONCE__'

/** The configuration. With the URL of a real API in `VITE_API_URL`, the build contains no mock. */
export default defineConfig(({ mode }) => {
  const apiUrl = loadEnv(mode, here('.'))['VITE_API_URL']
  const withMock = !apiUrl
  return {
    plugins: [
      react(),
      // Types every class of a style sheet, in a file beside it that is not committed.
      patchCssModules({ exportMode: 'named', generateSourceTypes: true }),
      publishedSchemas(),
      startFailureWords(),
      apiUrl ? firstRequest(apiUrl) : [],
      withMock && [msw({ mode: 'worker-only' }), noApiOutsideThePage()],
    ],
    // Most of MSW is its cookie jar with a list of public suffixes, and nothing here uses cookies.
    resolve: {
      conditions: [...defaultClientConditions, ...(withMock ? [] : ['real-api'])],
      alias: { 'tough-cookie': here('mocks/browser/cookie-jar.ts') },
    },
    html: { cspNonce: noncePlaceholder },
    // A sandboxed frame has the origin `null`. The build contains no secrets, and a shared preview
    // needs nothing else.
    preview: { cors: { origin: [defaultAllowedOrigins, 'null'] } },
    // Shorter than the default, `_[local]_[hash:base64:5]_[line]`.
    css: { modules: { generateScopedName: '[local]-[hash:base64:4]' } },
    build: {
      // Written for error reports; no script refers to them, so no browser loads them.
      sourcemap: 'hidden',
      reportCompressedSize: false,
      // The size of the first chunk is watched compressed; this limit only tells that it has grown.
      chunkSizeWarningLimit: 750,
      rolldownOptions: {
        // One chunk compresses better than several that share it.
        output: { codeSplitting: { groups: [{ name: 'first-load', tags: ['$initial'] }] } },
      },
    },
    test: {
      // Property tests can take more than the default of 5 s on a busy machine.
      testTimeout: 30_000,
      globalSetup: 'src/server/testing/postgres.setup.ts',
      include: [
        'src/**/*.test.{ts,tsx}',
        'mocks/**/*.test.ts',
        'e2e/**/*.test.ts',
        '.ci/**/*.test.mjs',
      ],
      coverage: {
        provider: 'v8',
        include: ['src/policy/**/*.ts'],
        // Generators of test values are not rules of the product.
        exclude: ['src/policy/testing/**'],
        reporter: ['text'],
        reportsDirectory: '.results/coverage',
        // Everything that the product decides is there: no branch without a test.
        thresholds: { branches: 100 },
      },
    },
  }
})
