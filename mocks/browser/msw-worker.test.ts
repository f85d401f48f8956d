import { expect, test } from 'vitest'
import { isMswWorker } from './msw-worker.ts'

const scriptUrl = 'https://app.example.com/mockServiceWorker.js'

test('service worker: before MSW has started, the URL of the script identifies its worker', () => {
  expect(isMswWorker({ scriptURL: scriptUrl }, scriptUrl, undefined)).toBe(true)
  expect(isMswWorker({ scriptURL: `${scriptUrl}?another` }, scriptUrl, null)).toBe(false)
  expect(isMswWorker({}, scriptUrl, undefined)).toBe(false)
})

test('service worker: once MSW has started, only the worker that it started with is its own', () => {
  const started = { scriptURL: scriptUrl }
  expect(isMswWorker(started, scriptUrl, started)).toBe(true)
  // The worker of a newer build has the same URL, but MSW does not answer its messages.
  expect(isMswWorker({ scriptURL: scriptUrl }, scriptUrl, started)).toBe(false)
})

test('service worker: a worker of another script is not MSW’s, even if it replaced MSW’s worker', () => {
  const another = { scriptURL: `${scriptUrl}?another` }
  expect(isMswWorker(another, scriptUrl, another)).toBe(false)
})

test('service worker: MSW answers messages without a source', () => {
  expect(isMswWorker(null, scriptUrl, { scriptURL: scriptUrl })).toBe(true)
})
