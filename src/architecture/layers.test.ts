import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import lintConfiguration from '../../.oxlintrc.json?raw'
import packageJson from '../../package.json?raw'
import { importsIn } from './imports.ts'
import { isIn, layers, messagesAlias } from './layers.ts'
import { lintOverrides } from './lint-overrides.ts'
import { maxLines, violationsOf } from './violations.ts'

const sources = import.meta.glob<string>(['/src/**/*.{ts,tsx}', '/{mocks,e2e}/**/*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The architecture tests see every layer and belong to none. */
const isOutside = (path: string) => path.startsWith('/src/architecture')

const files = Object.entries(sources).filter(([path]) => !isOutside(path))

describe('every file respects its layer', () => {
  test('finds the files', () => {
    expect(files.map(([path]) => path)).toEqual(
      expect.arrayContaining(['/src/policy/policy.ts', '/src/api/client.ts', '/e2e/browser.ts']),
    )
  })

  test.each(files)('%s', (path, source) => {
    expect(violationsOf(path.slice(1), source)).toEqual([])
  })
})

/** A dynamic import outside of a `lazyPart`. */
const bareImport = /(?<!\blazyPart\(\s*\(\)\s*=>\s*)\bimport\s*\(/u

test('failed loads: every lazy part of the page is a lazyPart, which handles failures to load', () => {
  const products = files.filter(([path]) => /^\/src\/(?!backend\/).*(?<!\.test)\.tsx?$/u.test(path))
  const bare = products.filter(([, source]) => bareImport.test(source) || /\blazy\(/u.test(source))
  expect(bare.map(([path]) => path)).toEqual([])
})

test('the settings editor imports no other slice of the settings', () => {
  const editor = files.filter(([path]) => path.startsWith('/src/features/settings/editor/'))
  const slices = editor.flatMap(([, source]) =>
    importsIn(source).filter(({ specifier }) => /^\.\.\/[a-z]/u.test(specifier)),
  )
  expect(editor).not.toEqual([])
  expect(slices).toEqual([])
})

test('no layer may import a later layer', () => {
  const order = layers.map(({ at }) => at)
  const upward = layers.flatMap((layer, index) =>
    layer.mayImport
      .filter((location) => order.slice(index).some((at) => isIn(location, at)))
      .map((location) => `${layer.at} imports ${location}`),
  )
  expect(upward).toEqual([])
})

test('the linter has the same layers', () => {
  const withoutComments = lintConfiguration.replaceAll(/^\s*\/\/.*$/gmu, '')
  const schema = z.object({
    overrides: z.array(z.object({ files: z.unknown(), rules: z.record(z.string(), z.unknown()) })),
  })
  const { overrides } = schema.parse(JSON.parse(withoutComments))
  const aboutImports = overrides.filter(({ rules }) => 'no-restricted-imports' in rules)
  expect(aboutImports).toEqual(lintOverrides())
})

test('the alias for the sentences is that of package.json', () => {
  const { imports } = z
    .object({ imports: z.record(z.string(), z.unknown()) })
    .parse(JSON.parse(packageJson))
  const { prefix, folder } = messagesAlias
  expect(imports).toHaveProperty([`${prefix}*`], `./${folder}/*`)
})

describe('importsIn finds', () => {
  test.each([
    ["import { a } from './a.ts'", { specifier: './a.ts', kind: 'value', reexports: false }],
    ["import a, { b } from './a.ts'", { specifier: './a.ts', kind: 'value', reexports: false }],
    ["import * as a from 'zod/mini'", { specifier: 'zod/mini', kind: 'value', reexports: false }],
    ["import {\n  a,\n  type B,\n} from './a.ts'", { specifier: './a.ts', kind: 'value' }],
    ["import './a.css'", { specifier: './a.css', kind: 'value', reexports: false }],
    ["import type { A } from './a.ts'", { specifier: './a.ts', kind: 'type', reexports: false }],
    ["export { a } from './a.ts'", { specifier: './a.ts', kind: 'value', reexports: true }],
    ["export * from './a.ts'", { specifier: './a.ts', kind: 'value', reexports: true }],
    ["export type { A } from './a.ts'", { specifier: './a.ts', kind: 'type', reexports: true }],
    ["const a = await import('./a.ts')", { specifier: './a.ts', kind: 'lazy' }],
    ["const a = import(\n  './a.ts'\n)", { specifier: './a.ts', kind: 'lazy' }],
    ["type A = import('./a.ts').A", { specifier: './a.ts', kind: 'lazy' }],
    ['import(/* @vite-ignore */ name)', { specifier: '', kind: 'lazy' }],
  ])('%j', (source, expected) => {
    expect(importsIn(source)).toEqual([expect.objectContaining(expected)])
  })

  test.each(["export const a = 'from'", '// import a from "./a.ts"', "const from = 'x'"])(
    'no import in %j',
    (source) => {
      expect(importsIn(source)).toEqual([])
    },
  )
})

describe('violationsOf reports', () => {
  test.each([
    ['src/policy/a.ts', "import { a } from '../api/client.ts'", 'which src/policy may not'],
    ['src/policy/a.ts', "import { a } from 'react'", 'which src/policy may not'],
    ['src/policy/a.ts', "import * as z from 'zod'", 'which src/policy may not'],
    ['src/policy/a.ts', "import { a } from './testing/a.ts'", 'which is for tests'],
    ['src/policy/a.ts', "import fc from 'fast-check'", 'which is for tests'],
    ['src/policy/a.ts', "import { a } from './a.test.ts'", 'which is for tests'],
    ['src/policy/a.test.ts', "import { a } from '../api/client.ts'", 'which src/policy may not'],
    ['src/api/a.ts', "import { a } from '#messages/labels.ts'", 'which src/api may not'],
    ['src/api/a.ts', "import { a } from '../messages/en/labels.ts'", 'which src/api may not'],
    ['src/api/a.test.ts', "import { a } from '../../mocks/backend.ts'", 'which src/api may not'],
    ['src/json/a.ts', "import { a } from '../policy/policy.ts'", 'which src/json may not'],
    ['src/backend/a.ts', "import { a } from '../api/client.ts'", 'which src/backend may not'],
    [
      'src/backend/a.test.ts',
      "import { a } from '../../mocks/seeds.ts'",
      'which src/backend may not',
    ],
    ['src/backend/a.ts', "import { a } from 'node:fs'", 'which src/backend may not'],
    ['src/server/a.ts', "import { a } from '../api/client.ts'", 'which src/server may not'],
    ['src/server/a.ts', "import express from 'express'", 'which src/server may not'],
    ['src/app/a.ts', "import { a } from '../server/a.ts'", 'which src/app may not'],
    ['src/messages/en/a.ts', "import { a } from '../../api/client.ts'", 'and not only its types'],
    ['src/messages/en/a.ts', "import { a } from '#messages/b.ts'", 'not by a relative path'],
    ['src/ui/A.tsx', "import { a } from '../messages/en/b.ts'", 'not by #messages/…'],
    ['src/ui/A.test.tsx', "import { a } from '../messages/en/b.ts'", 'not by #messages/…'],
    ['src/ui/A.tsx', "import('../messages/en/b.ts')", 'not by #messages/…'],
    ['src/ui/A.tsx', "import { a } from '#messages/testing/b.ts'", 'which is for tests'],
    [
      'src/features/a/A.tsx',
      "import { b } from '../../backend/b.ts'",
      'which src/features may not',
    ],
    ['src/ui/A.tsx', "import type { A } from '../policy/settings.ts'", 'which src/ui may not'],
    ['src/features/a/A.tsx', "import { b } from '../b/b.ts'", 'inside another feature'],
    ['src/features/a/A.tsx', "import { b } from '../../app/b.ts'", 'which src/features may not'],
    ['src/app/A.tsx', "import('../../mocks/browser.ts')", 'which src/app may not'],
    ['src/app/A.tsx', "type A = import('../../mocks/rules.ts').A", 'which src/app may not'],
    ['src/app/A.tsx', "import { a } from '#backend'", 'which src/app may not'],
    ['src/app/main.tsx', "import('../../mocks/browser.ts')", 'which src/app/main.tsx may not'],
    ['mocks/a.ts', "import { a } from '../api/client.ts'", 'which mocks may not'],
    ['mocks/a.ts', "import { a } from 'node:fs'", 'which mocks may not'],
    ['e2e/a.spec.ts', "import { a } from '#messages/labels.ts'", 'which e2e may not'],
    ['e2e/a.spec.ts', "import { a } from '../mocks/seeds/a.ts'", 'which e2e may not'],
    ['src/app/a.ts', 'import(name)', 'known only at run time'],
    ['src/app/a.ts', "import.meta.glob('/mocks/*.ts')", 'imports files by a pattern'],
    ['src/api/a.ts', "export { a } from './b.ts'", 're-exports ./b.ts'],
    ['src/api/index.ts', 'export const a = 1', 'is named like a barrel'],
    ['src/utils/a.ts', 'export const a = 1', 'belongs to no layer'],
    ['src/apiary/a.ts', 'export const a = 1', 'belongs to no layer'],
    ['src/api/a.ts', 'a\n'.repeat(maxLines.product + 1), `has ${maxLines.product + 1} lines`],
    ['src/api/a.test.ts', 'a\n'.repeat(maxLines.test + 1), `has ${maxLines.test + 1} lines`],
  ])('%s: %j', (path, source, expected) => {
    expect(violationsOf(path, source)).toEqual([expect.stringContaining(expected)])
  })

  test.each([
    ['src/policy/a.ts', "import * as z from 'zod/mini'"],
    ['src/policy/a.test.ts', "import fc from 'fast-check'"],
    ['src/policy/a.test.ts', "import.meta.glob('./*.md')"],
    ['src/messages/en/a.ts', "import type { A } from '../../api/contract.ts'"],
    ['src/messages/en/a.ts', "import { a } from '../../policy/a.ts'"],
    ['src/messages/en/a.ts', "import { a } from './b.ts'"],
    ['src/ui/A.tsx', "import { a } from '#messages/b.ts'"],
    ['src/ui/A.test.tsx', "import { a } from '#messages/testing/b.ts'"],
    ['src/features/a/b/B.tsx', "import { a } from '../a.ts'"],
    ['src/app/A.tsx', "import { A } from '../features/a/A.tsx'"],
    ['src/app/main.tsx', "import { a } from '#backend'"],
    ['mocks/a.ts', "import { a } from '../src/api/contract.ts'"],
    ['mocks/a.ts', "import { a } from '../src/backend/create-api.ts'"],
    ['src/backend/a.ts', "import { a } from '../api/contract.ts'"],
    ['src/server/a.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/server/store/a.ts', "import { a } from '../../backend/store.ts'"],
    ['src/json/a.ts', "import { a } from '../policy/whole-number.ts'"],
    ['mocks/browser.ts', "import { http } from 'msw/http'"],
    ['e2e/a.spec.ts', "import { a } from '../../mocks/seeds.ts'"],
    ['src/api/a.ts', 'a\n'.repeat(maxLines.product)],
    ['src/api/a.test.ts', 'a\n'.repeat(maxLines.test)],
  ])('nothing in %s: %j', (path, source) => {
    expect(violationsOf(path, source)).toEqual([])
  })
})
