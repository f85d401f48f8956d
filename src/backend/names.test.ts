import { expect, test } from 'vitest'
import { matchesName } from './names.ts'

const matching: [by: string, name: string][] = [
  ['lucia', 'Lucía Gómez'],
  ['LUCÍA', 'Lucia Gomez'],
  ['luci\u0301a', 'Lucía'],
  ['levi dana', 'Dana Levi'],
  ['Levi, Dana', 'Dana Levi'],
  ['  dan   lev ', 'Dana Levi'],
  ['ana lev', 'Dana Levi'],
  ['istanbul', 'İSTANBUL'],
  ['İSTANBUL', 'istanbul'],
  ['isik', 'Işık'],
  ['IŞIK', 'ışık'],
  ['strasse', 'Max Straße'],
  ['STRAẞE', 'Max Strasse'],
  ['soren', 'Søren Ågård'],
  ['lukasz', 'Łukasz'],
  ['ΝΙΚΟΣ', 'Νίκος'],
  ['νικοσ', 'ΝΙΚΟΣ'],
  ['o’brien', "Conan O'Brien"],
  ['דנה', 'דָּנָה לוי'],
  ['Ｄａｎａ', 'Dana'],
  ['\u0301', 'e\u0301'],
  ['"Dana Levi"', 'Dana Levi'],
  [' "lucia gomez" ', 'Lucía Gómez'],
]

test.each(matching)('“%s” finds %s', (by, name) => {
  expect(matchesName(name, by)).toBe(true)
})

test.each([
  ['dana noam', 'Dana Levi'],
  ['levidana', 'Dana Levi'],
  ['x', 'Dana Levi'],
  ['\u0301', 'Dana Levi'],
  ['"Dana Levi"', 'Dana Levinson'],
  ['"Levi Dana"', 'Dana Levi'],
  ['"Dana', 'Dana Levi'],
])('“%s” does not find %s', (by, name) => {
  expect(matchesName(name, by)).toBe(false)
})
