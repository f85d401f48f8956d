import { expect, test } from 'vitest'
import { createApi } from './create-api.ts'
import { freshStore } from './testing/fresh-store.ts'
import { dana, documentIn } from './testing/test-api.ts'
import { put, withMinutes } from './testing/requests.ts'

test('no version has an earlier save time than its predecessor, even if the clock was set back', async () => {
  const store = freshStore()
  const saveAt = async (clock: string, version: number) => {
    const api = createApi({ store, now: () => new Date(clock), authenticate: () => dana })
    return await documentIn(await api(put({ settings: withMinutes(version + 1), version })))
  }
  const first = await saveAt('2026-11-22T10:00:00.000Z', 0)
  expect(first.savedAt).toBe('2026-11-22T10:00:00.000Z')
  const second = await saveAt('2026-11-20T10:00:00.000Z', 1)
  expect(second.savedAt).toBe('2026-11-22T10:00:00.000Z')
  const third = await saveAt('2026-11-22T10:00:00.001Z', 2)
  expect(third.savedAt).toBe('2026-11-22T10:00:00.001Z')
})
