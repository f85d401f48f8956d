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

test('link opened in an open page: the preview follows the view in the URL, each time', () => {
  const { address, write } = openedAt('')
  write('v1.first')
  expect(address.hash).toBe('#v1.first')
  write('v1.second')
  expect(address.hash).toBe('#v1.second')
})

test('link opened in an open page: a late write of the previous view does not replace the link', () => {
  const { address, write } = openedAt('#v1.opened')
  write('v1.moved')
  address.hash = '#v1.another'
  write('v1.late')
  expect(address.hash).toBe('#v1.another')
})
