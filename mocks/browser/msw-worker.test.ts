import { expect, test } from 'vitest'
import { isMswsWorker } from './msw-worker.ts'

const scriptUrl = 'https://app.example.com/mockServiceWorker.js'

test('service worker: before MSW has started, its worker is known by the script, whichever object it is', () => {
  expect(isMswsWorker({ scriptURL: scriptUrl }, scriptUrl, undefined)).toBe(true)
  expect(isMswsWorker({ scriptURL: `${scriptUrl}?another` }, scriptUrl, null)).toBe(false)
  expect(isMswsWorker({}, scriptUrl, undefined)).toBe(false)
})

test('service worker: once MSW has started, its worker is the one it has started with', () => {
  const started = { scriptURL: scriptUrl }
  expect(isMswsWorker(started, scriptUrl, started)).toBe(true)
  // A newer build's worker of the same address asks as well, and MSW does not answer it.
  expect(isMswsWorker({ scriptURL: scriptUrl }, scriptUrl, started)).toBe(false)
})

test('service worker: a worker of another script is not MSW’s, even if it has taken its place', () => {
  const another = { scriptURL: `${scriptUrl}?another` }
  expect(isMswsWorker(another, scriptUrl, another)).toBe(false)
})

test('service worker: a message without a source is MSW’s to answer', () => {
  expect(isMswsWorker(null, scriptUrl, { scriptURL: scriptUrl })).toBe(true)
})
