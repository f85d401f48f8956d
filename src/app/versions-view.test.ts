import { expect, test } from 'vitest'
import { versionsViewAt, versionsViewTitle } from './versions-view.ts'

test.each([
  ['', 'list', 'Versions'],
  ['compare', 'compare', 'Compare versions'],
  ['compare/', 'compare', 'Compare versions'],
  ['in-force', 'in-force', 'Version in force'],
  ['12', 12, 'Version 12'],
] as const)('"%s" shows %s under the title %s', (rest, view, title) => {
  expect(versionsViewAt(rest)).toBe(view)
  expect(versionsViewTitle(view)).toBe(title)
})

test.each(['0', '01', '-1', '1.5', '12/more', 'latest', '1000000000000000'])(
  '"%s" is an unknown path',
  (rest) => {
    expect(versionsViewAt(rest)).toBeUndefined()
  },
)
