import { expect, test } from 'vitest'
import { openedFlowState, overviewOf } from './opened-flow-state.ts'

test.each(['', '?level=limited', '#v1.abc', '?level=limited#v1.abc'])(
  'an entry that the overview opened leads back to it: %s',
  (queryAndFragment) => {
    expect(overviewOf({ ...openedFlowState(queryAndFragment), index: 1 })).toBe(queryAndFragment)
  },
)

test.each([null, undefined, {}, { openedFromFlows: 1 }, { openedFromFlows: '/elsewhere' }])(
  'another entry does not: %j',
  (state) => {
    expect(overviewOf(state)).toBeUndefined()
  },
)
