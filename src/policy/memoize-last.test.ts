import { expect, test, vi } from 'vitest'
import { memoizeLast } from './memoize-last.ts'

type Named = { name: string }

function remembering(count: number) {
  const compute = vi.fn<(named: Named) => { said: string }>(({ name }) => ({ said: `${name}!` }))
  return { compute, ask: memoizeLast(count, compute) }
}

test('[F2] an equal draft is not checked again; a different one is', () => {
  const { compute, ask } = remembering(2)
  const first = ask({ name: 'a' })
  expect(ask({ name: 'a' })).toBe(first)
  expect(ask({ name: 'b' })).toEqual({ said: 'b!' })
  expect(compute).toHaveBeenCalledTimes(2)
})

test('[F2] the latest results are remembered, and the oldest one is dropped', () => {
  const { compute, ask } = remembering(2)
  for (const name of ['a', 'b', 'a', 'c', 'a']) ask({ name })
  expect(compute.mock.calls.map(([{ name }]) => name)).toEqual(['a', 'b', 'c'])
  expect(ask({ name: 'b' })).toEqual({ said: 'b!' })
  expect(compute).toHaveBeenCalledTimes(4)
})
