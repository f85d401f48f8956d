import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classesIn, filesBelow, usesIn } from './style-sheets.mjs'

const sheets = filesBelow('src', /\.module\.css$/u)
const uses = filesBelow('src', /\.tsx?$/u).flatMap((path) =>
  usesIn(path, readFileSync(path, 'utf8')),
)

describe('a style sheet defines the classes that are used, and no others', () => {
  test('finds the style sheets', () => {
    expect(sheets).toContain('src/ui/Text.module.css')
  })

  test.each(sheets)('%s', (path) => {
    const used = uses.filter(({ sheet }) => sheet === path).flatMap(({ classes }) => classes)
    expect([...new Set(used)].toSorted()).toEqual(classesIn(readFileSync(path, 'utf8')))
  })
})

test.each([
  ['.a { gap: 0.5rem }', ['a']],
  ['/* .x */ .a, .b:hover > .c { margin: .5rem }', ['a', 'b', 'c']],
  [':where(.a.b) { gap: 0 }', ['a', 'b']],
  ['@container main (min-width: 53.5rem) { .a { gap: 0 } }', ['a']],
  ['.a :global(.MuiAlert-message) { gap: 0 }', ['a']],
  ['.a { &:hover .b { background: url(x.png) } }', ['a', 'b']],
])('the classes of %j', (sheet, expected) => {
  expect(classesIn(sheet)).toEqual(expected)
})

test('the classes that a source file uses', () => {
  const source = "import css from '../A.module.css'\nconst look = [css['a'], css['b-c']]"
  expect(usesIn('src/b/B.tsx', source)).toEqual([
    { sheet: 'src/A.module.css', classes: ['a', 'b-c'] },
  ])
})
