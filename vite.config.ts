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
} from './src/features/settings-form/transfer/export-json-schema.ts'
import { startFailure } from './src/words/en/start-failure.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The JSON Schemas that the build publishes, by the name of their file. */
const schemas: Readonly<Record<string, () => object>> = {
  [testDataSchemaFile]: testDataJsonSchema,
  [documentSchemaFile]: documentJsonSchema,
  [exportSchemaFile]: exportJsonSchema,
}

const schemaText = (schemaOf: () => object) => `${JSON.stringify(schemaOf(), null, 2)}\n`

/** Publishes the JSON Schemas in the build and in the development server. */
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

/** Inserts the texts for a page that fails to start into index.html. */
function startFailureWords(): Plugin {
  const words = JSON.stringify(startFailure).replaceAll('<', '\\u003c')
  return {
    name: 'start-failure-words',
    transformIndexHtml: () => [
      { tag: 'script', children: `var startFailure = ${words}`, injectTo: 'head' },
    ],
  }
}

/** The answer outside of the page. It has no `code`, so the page does not accept it as a problem. */
const noApiHere = JSON.stringify({
  type: 'about:blank',
  title: 'Not Found',
  status: 404,
  detail:
    'The mock backend answers inside the page only: use fetch there. VITE_API_URL names a real API.',
})

/** Answers requests below the path of the API with 404. */
function answerNoApi({ middlewares, config }: Pick<ViteDevServer, 'middlewares' | 'config'>) {
  const api = new URL('api/', new URL(config.base, 'http://localhost')).pathname
  middlewares.use((request, response, next) => {
    if (!`${request.url?.split('?')[0] ?? ''}/`.startsWith(api)) return next()
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end(noApiHere)
  })
}

/**
 * Makes the file server answer requests to the API with 404, from programs outside of the page and
 * from the page before its mock has started. Otherwise, the server would answer with index.html.
 */
const noApiOutsideThePage = (): Plugin => ({
  name: 'no-api-outside-the-page',
  configureServer: answerNoApi,
  configurePreviewServer: answerNoApi,
})

/** The build leaves out the mock if `VITE_API_URL` is the URL of a real API. */
export default defineConfig(({ mode }) => {
  const withMock = !loadEnv(mode, here('.'))['VITE_API_URL']
  return {
    plugins: [
      react(),
      publishedSchemas(),
      startFailureWords(),
      withMock && [msw({ mode: 'worker-only' }), noApiOutsideThePage()],
    ],
    // The cookie jar with its list of public suffixes is most of MSW, and the mock has no cookies.
    resolve: {
      conditions: [...defaultClientConditions, ...(withMock ? [] : ['real-api'])],
      alias: { 'tough-cookie': here('mocks/browser/cookie-jar.ts') },
    },
    // A sandboxed frame has the origin `null`. The build contains no secrets, and shared previews need
    // only its files.
    preview: { cors: { origin: [defaultAllowedOrigins, 'null'] } },
    // The first load is one chunk. Vite warns when it grows beyond this limit.
    build: {
      reportCompressedSize: false,
      chunkSizeWarningLimit: 750,
      rolldownOptions: {
        // One chunk compresses better than several chunks with its parts.
        output: { codeSplitting: { groups: [{ name: 'first-load', tags: ['$initial'] }] } },
      },
    },
    test: {
      // Property tests can take more than the default of 5 s on a busy machine.
      testTimeout: 30_000,
      include: [
        'src/**/*.test.{ts,tsx}',
        'mocks/**/*.test.ts',
        'e2e/**/*.test.ts',
        '.ci/**/*.test.mjs',
      ],
      coverage: {
        provider: 'v8',
        include: ['src/policy/**/*.ts'],
        // Test helpers are not part of the product.
        exclude: ['src/policy/testing/**'],
        reporter: ['text'],
        reportsDirectory: '.results/coverage',
        // The policy makes every decision of the product, so tests cover each of its branches.
        thresholds: { branches: 100 },
      },
    },
  }
})
