import { expect, test } from 'vitest'
import spec from './SPEC.md?raw'

const tests = import.meta.glob<string>(['./*.test.ts', '!./spec.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = import.meta.glob<string>(['./*.ts', '!./*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const all = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, found]) => found ?? '')

const rules = all(spec, /^- \*\*([A-Z]\d+)\*\* /gmu)
const titles = Object.values(tests).flatMap((text) =>
  all(text, /^test(?:\.each\([^\n]*\)|\.each\(\[[^\]]*\]\))?\(\s*(['"`].*)$/gmu),
)
const idsOfTitles = titles.flatMap((title) => all(title, /\[([A-Z]\d+)\]/gu))

test('every rule stands once in the specification', () => {
  expect(rules.length).toBeGreaterThan(60)
  expect(rules).toEqual([...new Set(rules)])
})

test('every rule has a test, and every id in a title is a rule', () => {
  expect([...new Set(idsOfTitles)].toSorted()).toEqual(rules.toSorted())
})

test('every test in this folder begins with the id of its rule', () => {
  const calls = Object.values(tests).flatMap((text) => all(text, /^(test)\b/gmu))
  expect(titles).toHaveLength(calls.length)
  expect(titles.filter((title) => !/^['"`]\[[A-Z]\d+\] /u.test(title))).toEqual([])
})

test('every rule names its source', () => {
  const paragraphs = spec.split(/\n(?=- |\n|#)/u).filter((text) => text.startsWith('- **'))
  expect(paragraphs).toHaveLength(rules.length)
  expect(paragraphs.filter((text) => !/\((?:article|policy):\s[^]+\)$/u.test(text))).toEqual([])
})

test('every id that the code names is a rule', () => {
  const named = Object.values(sources).flatMap((text) =>
    all(text, /\b([SNORPCATELIWDFMGH]\d+)\b/gu),
  )
  expect(named.length).toBeGreaterThan(60)
  expect(named.filter((id) => !rules.includes(id))).toEqual([])
})
