import { expect, test } from 'vitest'
import { settingPaths } from '../policy/setting-path.ts'
import { anchors } from './anchors.ts'

test('every setting has an anchor of its own, and no section shares it', () => {
  const fragments = Object.values(anchors)
  expect(Object.keys(anchors).toSorted()).toEqual([...settingPaths].toSorted())
  expect(new Set(['agent', 'customer', ...fragments]).size).toBe(fragments.length + 2)
})

test.each(Object.entries(anchors))('the anchor of %s is kebab-case: %s', (_, fragment) => {
  expect(fragment).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
})
