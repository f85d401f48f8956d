import { expect, test } from 'vitest'
import { createOwnFragment } from './own-fragment.ts'

/** An address bar, and the writer of a preview that was opened at `#opened`. */
function openedAt(opened: string) {
  const address = { hash: opened }
  const write = createOwnFragment({
    read: () => address.hash,
    replace: (fragment) => {
      address.hash = `#${fragment}`
    },
  })
  return { address, write }
}

test('link opened in an open page: the preview follows its view in the address, again and again', () => {
  const { address, write } = openedAt('')
  write('v1.first')
  expect(address.hash).toBe('#v1.first')
  write('v1.second')
  expect(address.hash).toBe('#v1.second')
})

test('link opened in an open page: a late write of the view before leaves the new link alone', () => {
  const { address, write } = openedAt('#v1.opened')
  write('v1.moved')
  address.hash = '#v1.another'
  write('v1.late')
  expect(address.hash).toBe('#v1.another')
})
