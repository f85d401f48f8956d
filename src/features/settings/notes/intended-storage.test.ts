import { expect, test } from 'vitest'
import { createIntendedStorage } from './intended-storage.ts'

function storageWith(text: string | null) {
  let held = text
  const storage = {
    getItem: () => held,
    setItem: (_: string, next: string) => {
      held = next
    },
  }
  return createIntendedStorage({ storage: () => storage, document: '/api', account: 'Dana' })
}

const mark = { code: 'chatUnattended', values: '[true,"welcomePage"]' }

test('marks are read as they were written', () => {
  const marks = storageWith(null)
  expect(marks.read()).toEqual([])
  marks.write([mark])
  expect(marks.read()).toEqual([mark])
})

test.each(['', '{', '{}', '[1]', '[{"code":"x"}]', 'null'])(
  'damaged marks, %j, are none',
  (text) => {
    expect(storageWith(text).read()).toEqual([])
  },
)

test('a denied storage has no marks and takes none', () => {
  const denied = createIntendedStorage({
    storage: () => {
      throw new Error('denied')
    },
    document: '/api',
    account: 'Dana',
  })
  expect(denied.read()).toEqual([])
  expect(() => denied.write([mark])).not.toThrow()
})
