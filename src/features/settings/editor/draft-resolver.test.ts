import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf, settingsOf, type Draft } from '../../../policy/draft.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { draftArbitrary, settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { draftResolver } from './draft-resolver.ts'

const resolve = async (draft: Draft, saved = defaultSettings) =>
  await draftResolver(saved)(draft, undefined, { fields: {}, shouldUseNativeValidation: false })

type Found = { path: string; type: unknown; message: unknown }

/** Returns every error in the tree that the form gets, with its path. */
function errorsIn(tree: unknown, at: string[] = []): Found[] {
  if (typeof tree !== 'object' || tree === null) return []
  if ('message' in tree && 'type' in tree) {
    return [{ path: at.join('.'), type: tree.type, message: tree.message }]
  }
  return Object.entries(tree).flatMap(([key, inner]) => errorsIn(inner, [...at, key]))
}

test('a valid draft has no errors and is returned as it was typed', async () => {
  const { agent, customer } = draftOf(defaultSettings)
  const draft: Draft = {
    agent: { ...agent, endWhenInactive: { enabled: true, minutes: ' ٣٠ ' } },
    customer,
  }
  expect(await resolve(draft)).toEqual({ values: draft, errors: {} })
})

test('errors are at the paths of their fields, with a code and a message', async () => {
  const { agent, customer } = draftOf(defaultSettings)
  const access = { ...customer.access, fullDuration: { value: '9000', unit: 'hours' } as const }
  const { errors, values } = await resolve({
    agent: { ...agent, endWhenInactive: { enabled: true, minutes: '' } },
    customer: { access, redirect: { enabled: true, url: 'example.com' } },
  })
  expect(values).toEqual({})
  expect(errors.agent?.endWhenInactive?.minutes?.type).toBe('required')
  expect(errors.customer?.access?.fullDuration?.value?.type).toBe('tooLong')
  expect(errors.customer?.access?.fullDuration?.value?.message).toContain('375 days')
  expect(errors.customer?.redirect?.url?.type).toBe('schemeMissing')
  expect(errorsIn(errors)).toHaveLength(3)
})

test('the form refuses exactly what the policy refuses, and every error has a message', async () => {
  await fc.assert(
    fc.asyncProperty(draftArbitrary, settingsArbitrary, async (draft, saved) => {
      const check = settingsOf(draft, saved)
      const issues = check.ok ? [] : check.issues
      const found = errorsIn((await resolve(draft, saved)).errors)
      expect(found.map(({ path, type }) => [path, type])).toEqual(
        issues.map(({ path, code }) => [path.join('.'), code]),
      )
      for (const { message } of found) expect(message).toMatch(/\w/u)
    }),
    { numRuns: 300 },
  )
})
