import { expect, test } from 'vitest'
import { keptText } from './kept-draft.ts'
import { createShelf, type ShelfStorage } from './draft-storage.ts'
import { createStorage } from './testing/browser.ts'
import { keptWith } from './testing/kept.ts'

const denied = (): ShelfStorage => {
  throw new DOMException('denied', 'SecurityError')
}

const shelfOf = (storage: ShelfStorage, account = 'Dana Levi', document = '/api/document') =>
  createShelf({ storage: () => storage, document, account })

/** What is stored, by its keys. */
const textsIn = (storage: ShelfStorage) =>
  Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? ''))

test('each tab has an entry of its own', () => {
  const shelf = shelfOf(createStorage())
  expect(shelf.keep('a', keptWith('1'))).toBe(true)
  expect(shelf.keep('b', keptWith('2'))).toBe(true)
  expect(shelf.entry('a')?.kept).toEqual(keptWith('1'))
  shelf.remove('a')
  expect(shelf.entry('a')).toBeUndefined()
  expect(shelf.entry('b')?.kept).toEqual(keptWith('2'))
})

test('the newest comes first, and last what nobody can read', () => {
  const storage = createStorage()
  const shelf = shelfOf(storage)
  shelf.keep('old', keptWith('1', '2026-11-20T10:00:00Z'))
  shelf.keep('damaged', keptWith('2', '2026-11-23T10:00:00Z'))
  shelf.keep('new', keptWith('3', '2026-11-22T10:00:00Z'))
  const key = storage.key(1) ?? ''
  storage.setItem(key, '{"schemaVersion":2}')
  expect(shelf.entries().map(({ tab, text, kept }) => [tab, kept ? 'readable' : text])).toEqual([
    ['new', 'readable'],
    ['old', 'readable'],
    ['damaged', '{"schemaVersion":2}'],
  ])
})

test.each([
  ['account', (storage: ShelfStorage) => shelfOf(storage, 'Noam')],
  ['account that begins alike', (storage: ShelfStorage) => shelfOf(storage, 'Dana')],
  ['document', (storage: ShelfStorage) => shelfOf(storage, 'Dana Levi', '/other/document')],
])('another %s has a shelf of its own', (_, other) => {
  const storage = createStorage()
  shelfOf(storage).keep('a', keptWith('1'))
  expect(other(storage).entries()).toEqual([])
  expect(other(storage).entry('a')).toBeUndefined()
})

test('names with spaces and signs do not mix', () => {
  const storage = createStorage()
  const odd = shelfOf(storage, 'Dana Levi /x%20')
  odd.keep('a b', { ...keptWith('1'), account: 'Dana Levi /x%20' })
  expect(odd.entries().map(({ tab }) => tab)).toEqual(['a b'])
  expect(shelfOf(storage).entries()).toEqual([])
})

test('what was removed can be put back as it was, also what nobody can read', () => {
  const storage = createStorage()
  const shelf = shelfOf(storage)
  shelf.keep('a', keptWith('1'))
  storage.setItem(storage.key(0) ?? '', '{"schemaVersion":2}')
  const [entry] = shelf.entries()
  shelf.remove('a')
  expect(shelf.entries()).toEqual([])
  expect(entry && shelf.putBack(entry)).toBe(true)
  expect(shelf.entries()).toEqual([entry])
})

test('where there is no room, it says so and leaves what was there', () => {
  const storage = createStorage(keptText(keptWith('1')).length)
  const shelf = shelfOf(storage)
  expect(shelf.keep('a', keptWith('1'))).toBe(true)
  expect(shelf.keep('a', keptWith('1234567'))).toBe(false)
  expect(textsIn(storage)).toEqual([keptText(keptWith('1'))])
})

test('storage full: the page that found no room has the draft until it is closed or finds some', () => {
  const storage = createStorage(keptText(keptWith('1')).length)
  const shelf = shelfOf(storage)
  shelf.keep('a', keptWith('1'))
  shelf.keep('a', keptWith('1234567'))
  expect(shelf.entry('a')?.kept).toEqual(keptWith('1234567'))
  expect(shelf.entries().map(({ tab }) => tab)).toEqual(['a'])
  expect(shelfOf(storage).entry('a')?.kept).toEqual(keptWith('1'))
  shelf.keep('a', keptWith('2'))
  expect(shelf.entry('a')?.kept).toEqual(keptWith('2'))
})

test('storage denied: nothing is kept for another page, and nothing breaks', () => {
  const options = { storage: denied, document: 'd', account: 'Dana Levi' }
  const shelf = createShelf(options)
  expect(shelf.keep('a', keptWith('1'))).toBe(false)
  expect(createShelf(options).entries()).toEqual([])
  expect(shelf.entry('a')?.kept).toEqual(keptWith('1'))
  shelf.remove('a')
  expect(shelf.entry('a')).toBeUndefined()
})
