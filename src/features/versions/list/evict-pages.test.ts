import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { evictPages, keptPages } from './evict-pages.ts'

const pageKey = (before: number) => ['versions', 'page', { before }]

test('of a hundred pages, those in view and the last few are kept', () => {
  const client = new QueryClient()
  for (let page = 1; page <= 100; page += 1) {
    client.setQueryData(pageKey(page), 'a page', { updatedAt: page })
  }
  client.setQueryData(['versions', 'newest'], 100, { updatedAt: 0 })
  const options = { queryKey: pageKey(3), staleTime: Infinity }
  const leave = new QueryObserver(client, options).subscribe(() => undefined)
  evictPages(client.getQueryCache())
  const kept = Array.from({ length: 100 }, (_, index) => index + 1).filter(
    (page) => client.getQueryData(pageKey(page)) !== undefined,
  )
  const last = Array.from({ length: keptPages }, (_, index) => 100 - keptPages + 1 + index)
  expect(kept).toEqual([3, ...last])
  expect(client.getQueryData(['versions', 'newest'])).toBe(100)
  leave()
})

test('a few pages are all kept', () => {
  const client = new QueryClient()
  client.setQueryData(pageKey(1), 'a page')
  evictPages(client.getQueryCache())
  expect(client.getQueryData(pageKey(1))).toBe('a page')
})
