import { expect, test } from 'vitest'
import { hasMixedScripts } from './mixed-scripts.ts'

/** A letter of every script that counts on its own; of those written together, one for all. */
const letters = Array.from('aяα漢عաবकአაગਗאಕកກകကଓසதతހกཀ')

test('[R9] letters of two scripts are mixed, and those of one script are not', () => {
  expect(letters).toHaveLength(25)
  for (const one of letters) {
    const mixing = letters.filter((other) => hasMixedScripts(`${one}${other}.com`))
    expect(mixing).toEqual(letters.filter((other) => other !== one))
  }
})

test('[R9] Chinese, Japanese and Korean are each written in several scripts', () => {
  const together = Array.from('漢ひカㄅ한')
  for (const one of together) {
    for (const other of together) expect(hasMixedScripts(one + other)).toBe(false)
    expect(letters.filter((letter) => hasMixedScripts(one + letter))).toHaveLength(24)
  }
})

test('[R9] all scripts that are not recommended count as one', () => {
  expect(hasMixedScripts('ᏚⵣᏢ')).toBe(false)
  expect(letters.every((letter) => hasMixedScripts(`Ꮪ${letter}`))).toBe(true)
})

test('[R9] digits, hyphens, marks and emoji belong to every script', () => {
  for (const letter of letters) expect(hasMixedScripts(`${letter}1-\u0301😀`)).toBe(false)
})

test('[R9] each label is judged separately, whatever its dots', () => {
  for (const dot of ['.', '\u3002', '\uFF0E', '\uFF61']) {
    expect(hasMixedScripts(`a${dot}я`)).toBe(false)
    expect(hasMixedScripts(`a${dot}яa`)).toBe(true)
  }
})

test('[R9] a compatibility character counts as the character that it stands for', () => {
  expect(hasMixedScripts('я℡')).toBe(true)
  expect(hasMixedScripts('a℡')).toBe(false)
})
