import { expect, test } from 'vitest'
import { keptText } from './kept-draft.ts'
import { createDraftStorage, type BrowserStorage } from './draft-storage.ts'
import { createStorage } from './testing/browser.ts'
import { keptWith } from './testing/kept.ts'

const denied = (): BrowserStorage => {
  throw new DOMException('denied', 'SecurityError')
}

const storageOf = (storage: BrowserStorage, account = 'Dana Levi', document = '/api/document') =>
  createDraftStorage({ storage: () => storage, document, account })

/** The stored texts. */
const textsIn = (storage: BrowserStorage) =>
  Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? ''))

test('each tab has a draft of its own', () => {
  const draftStorage = storageOf(createStorage())
  expect(draftStorage.keep('a', keptWith('1'))).toBe(true)
  expect(draftStorage.keep('b', keptWith('2'))).toBe(true)
  expect(draftStorage.entry('a')?.kept).toEqual(keptWith('1'))
  draftStorage.remove('a')
  expect(draftStorage.entry('a')).toBeUndefined()
  expect(draftStorage.entry('b')?.kept).toEqual(keptWith('2'))
})

test('the newest draft comes first, unreadable ones last', () => {
  const storage = createStorage()
  const draftStorage = storageOf(storage)
  draftStorage.keep('old', keptWith('1', '2026-11-20T10:00:00Z'))
  draftStorage.keep('damaged', keptWith('2', '2026-11-23T10:00:00Z'))
  draftStorage.keep('new', keptWith('3', '2026-11-22T10:00:00Z'))
  const key = storage.key(1) ?? ''
  storage.setItem(key, '{"schemaVersion":2}')
  expect(
    draftStorage.entries().map(({ tab, text, kept }) => [tab, kept ? 'readable' : text]),
  ).toEqual([
    ['new', 'readable'],
    ['old', 'readable'],
    ['damaged', '{"schemaVersion":2}'],
  ])
})

test.each([
  ['account', (storage: BrowserStorage) => storageOf(storage, 'Noam')],
  ['account that begins alike', (storage: BrowserStorage) => storageOf(storage, 'Dana')],
  ['document', (storage: BrowserStorage) => storageOf(storage, 'Dana Levi', '/other/document')],
])('another %s has drafts of its own', (_, other) => {
  const storage = createStorage()
  storageOf(storage).keep('a', keptWith('1'))
  expect(other(storage).entries()).toEqual([])
  expect(other(storage).entry('a')).toBeUndefined()
})

test('names with spaces and special characters are kept apart', () => {
  const storage = createStorage()
  const odd = storageOf(storage, 'Dana Levi /x%20')
  odd.keep('a b', { ...keptWith('1'), account: 'Dana Levi /x%20' })
  expect(odd.entries().map(({ tab }) => tab)).toEqual(['a b'])
  expect(storageOf(storage).entries()).toEqual([])
})

test('a removed draft can be stored again, unchanged, even if it is unreadable', () => {
  const storage = createStorage()
  const draftStorage = storageOf(storage)
  draftStorage.keep('a', keptWith('1'))
  storage.setItem(storage.key(0) ?? '', '{"schemaVersion":2}')
  const [entry] = draftStorage.entries()
  draftStorage.remove('a')
  expect(draftStorage.entries()).toEqual([])
  expect(entry && draftStorage.putBack(entry)).toBe(true)
  expect(draftStorage.entries()).toEqual([entry])
})

test('without room, keeping fails and leaves the stored draft', () => {
  const storage = createStorage(keptText(keptWith('1')).length)
  const draftStorage = storageOf(storage)
  expect(draftStorage.keep('a', keptWith('1'))).toBe(true)
  expect(draftStorage.keep('a', keptWith('1234567'))).toBe(false)
  expect(textsIn(storage)).toEqual([keptText(keptWith('1'))])
})

test('storage full: the page holds the draft until it is closed or there is room', () => {
  const storage = createStorage(keptText(keptWith('1')).length)
  const draftStorage = storageOf(storage)
  draftStorage.keep('a', keptWith('1'))
  draftStorage.keep('a', keptWith('1234567'))
  expect(draftStorage.entry('a')?.kept).toEqual(keptWith('1234567'))
  expect(draftStorage.entries().map(({ tab }) => tab)).toEqual(['a'])
  expect(storageOf(storage).entry('a')?.kept).toEqual(keptWith('1'))
  draftStorage.keep('a', keptWith('2'))
  expect(draftStorage.entry('a')?.kept).toEqual(keptWith('2'))
})

test('storage denied: nothing is kept for another page, and nothing throws', () => {
  const options = { storage: denied, document: 'd', account: 'Dana Levi' }
  const draftStorage = createDraftStorage(options)
  expect(draftStorage.keep('a', keptWith('1'))).toBe(false)
  expect(createDraftStorage(options).entries()).toEqual([])
  expect(draftStorage.entry('a')?.kept).toEqual(keptWith('1'))
  draftStorage.remove('a')
  expect(draftStorage.entry('a')).toBeUndefined()
})
