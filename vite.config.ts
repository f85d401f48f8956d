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
import { defineConfig } from 'vitest/config'
import { documentJsonSchema, documentSchemaFile } from './src/api/json-schema.ts'
import {
  testDataJsonSchema,
  testDataSchemaFile,
} from './src/features/preview/export/test-data-schema.ts'
import {
  exportJsonSchema,
  exportSchemaFile,
} from './src/features/settings/import-export/export-json-schema.ts'
import { startFailure } from './src/words/en/start-failure.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The JSON Schemas that the build publishes, by the name of their file. */
const schemas: Readonly<Record<string, () => object>> = {
  [testDataSchemaFile]: testDataJsonSchema,
  [documentSchemaFile]: documentJsonSchema,
  [exportSchemaFile]: exportJsonSchema,
}

const schemaText = (schemaOf: () => object) => `${JSON.stringify(schemaOf(), null, 2)}\n`

/** Publishes the schemas of what other programs may read: the document, an export, the test data. */
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

/** Gives index.html the words for a page that does not get to speak for itself. */
function startFailureWords(): Plugin {
  const words = JSON.stringify(startFailure).replaceAll('<', '\\u003c')
  return {
    name: 'start-failure-words',
    transformIndexHtml: () => [
      { tag: 'script', children: `var startFailure = ${words}`, injectTo: 'head' },
    ],
  }
}

/** What a caller outside the page gets. Without a `code`, the page never takes it for the mock's. */
const noApiHere = JSON.stringify({
  type: 'about:blank',
  title: 'Not Found',
  status: 404,
  detail:
    'The mock backend answers inside the page only: use fetch there. VITE_API_URL names a real API.',
})

/** Answers 404 below the address of the API. */
function answerNoApi({ middlewares, config }: Pick<ViteDevServer, 'middlewares' | 'config'>) {
  const api = new URL('api/', new URL(config.base, 'http://localhost')).pathname
  middlewares.use((request, response, next) => {
    if (!`${request.url?.split('?')[0] ?? ''}/`.startsWith(api)) return next()
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end(noApiHere)
  })
}

/**
 * Says that there is no API to whoever asks the file server for it: a program outside the page, or the
 * page before its mock has started. The page itself, which the server gives for every other address,
 * would look like an answer.
 */
const noApiOutsideThePage = (): Plugin => ({
  name: 'no-api-outside-the-page',
  configureServer: answerNoApi,
  configurePreviewServer: answerNoApi,
})

/** With the address of a real API in `VITE_API_URL`, nothing of the mock is in the build. */
export default defineConfig(({ mode }) => {
  const withMock = !loadEnv(mode, here('.'))['VITE_API_URL']
  return {
    plugins: [
      react(),
      publishedSchemas(),
      startFailureWords(),
      withMock && [msw({ mode: 'worker-only' }), noApiOutsideThePage()],
    ],
    // MSW's cookie jar and its list of public suffixes are most of MSW, and nothing here has cookies.
    resolve: {
      conditions: [...defaultClientConditions, ...(withMock ? [] : ['real-api'])],
      alias: { 'tough-cookie': here('mocks/cookie-jar.ts') },
    },
    // A sandboxed frame is an origin of its own, `null`. What is built holds nothing secret, and a
    // shared preview needs no more than that.
    preview: { cors: { origin: [defaultAllowedOrigins, 'null'] } },
    // The first load is one chunk, measured compressed; this only tells when it has grown.
    build: {
      reportCompressedSize: false,
      chunkSizeWarningLimit: 750,
      rolldownOptions: {
        // One chunk compresses better than the shared parts of it in chunks of their own.
        output: { codeSplitting: { groups: [{ name: 'first-load', tags: ['$initial'] }] } },
      },
    },
    test: {
      include: [
        'src/**/*.test.{ts,tsx}',
        'mocks/**/*.test.ts',
        'e2e/**/*.test.ts',
        '.ci/**/*.test.mjs',
      ],
      coverage: {
        provider: 'v8',
        include: ['src/policy/**/*.ts'],
        // What tests use to make values up is no rule of the product.
        exclude: ['src/policy/testing/**'],
        reporter: ['text'],
        reportsDirectory: '.results/coverage',
        // Everything that the product decides stands there: no branch without a test.
        thresholds: { branches: 100 },
      },
    },
  }
})
