import { expect, test } from 'vitest'
import { saveShortcut, type ShortcutEvent } from './save-shortcut.ts'

type Changes = Partial<Omit<ShortcutEvent, 'getModifierState'>> & { altGraph?: boolean }

const press = ({ altGraph = false, ...changes }: Changes): ShortcutEvent => ({
  key: 's',
  code: 'KeyS',
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  keyCode: 83,
  getModifierState: (modifier) => altGraph && modifier === 'AltGraph',
  ...changes,
})

test.each([
  ['Latin', { key: 's' }],
  ['Latin with Caps Lock', { key: 'S' }],
  ['Latin on a Mac', { key: 's', ctrlKey: false, metaKey: true }],
  ['Dvorak', { key: 's', code: 'Semicolon' }],
  ['Cyrillic', { key: 'ы' }],
  ['Bulgarian', { key: 'я' }],
  ['Greek', { key: 'σ' }],
  ['Greek with Caps Lock', { key: 'Σ' }],
  ['Hebrew', { key: 'ד' }],
  ['Arabic', { key: 'س' }],
  ['Thai', { key: 'ห' }],
  ['Georgian', { key: 'ს' }],
  ['Devanagari, where the key types a vowel sign', { key: '\u0947' }],
  ['Korean', { key: 'ㄴ' }],
  ['without a layout that the browser knows', { key: 'Ы', ctrlKey: false, metaKey: true }],
])('keyboard layout: %s, the key for S saves', (_layout, changes) => {
  expect(saveShortcut(press(changes))).toBe('save')
})

test.each([
  ['Dvorak, the key at the position of S types an O', { key: 'o' }],
  ['right-handed Dvorak, the key at the position of S types a digit', { key: '8' }],
  ['Turkish F, the key at the position of S types an İ', { key: 'i' }],
  ['Turkish Q, Ş is another letter', { key: 'ş', code: 'Semicolon' }],
  ['Cyrillic, С looks like C and is another key', { key: 'с', code: 'KeyC' }],
  ['a dead key at the position of S', { key: 'Dead' }],
  ['a key with a name at the position of S', { key: 'Enter' }],
  ['a key that has no place', { key: 'ы', code: '' }],
])('keyboard layout: %s, and does not save', (_layout, changes) => {
  expect(saveShortcut(press(changes))).toBe('ignore')
})

test.each([
  ['none', { ctrlKey: false }],
  ['Ctrl and Meta', { metaKey: true }],
  ['Ctrl and Shift', { key: 'S', shiftKey: true }],
  ['Ctrl and Alt', { altKey: true }],
  ['Ctrl and AltGraph', { altGraph: true }],
  ['Meta and Shift', { key: 'S', ctrlKey: false, metaKey: true, shiftKey: true }],
])('keyboard layout: with the modifiers %s, S stays the browser’s', (_modifiers, changes) => {
  expect(saveShortcut(press(changes))).toBe('ignore')
})

test.each([
  ['keys that are held down', { repeat: true }],
  ['a composition under way', { isComposing: true }],
  ['a key that Safari took for a composition', { keyCode: 229 }],
])('keyboard layout: %s save nothing, and open no dialog of the browser', (_what, changes) => {
  expect(saveShortcut(press(changes))).toBe('swallow')
})
