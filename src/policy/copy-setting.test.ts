import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { copySetting, copySettings, mapNumbers } from './copy-setting.ts'
import { settingsDifferences } from './differences.ts'
import { groupNames, settingGroups } from './setting-groups.ts'
import { settingPaths, settingValue } from './setting-path.ts'
import { isOfKind, settingRegistry, type SettingEntry } from './setting-registry.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'

const pathArbitrary = fc.constantFrom(...settingPaths)

test('[S10] the copy has the value of the other settings for the path, and its own otherwise', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, pathArbitrary, (to, from, path) => {
      const copy = copySetting(to, from, path)
      for (const one of settingPaths) {
        expect(settingValue(copy, one)).toEqual(settingValue(one === path ? from : to, one))
      }
    }),
  )
})

test('[S10] copying every setting copies everything', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, (to, from) => {
      expect(copySettings(to, from, settingPaths)).toEqual(from)
      expect(copySettings(to, from, [])).toEqual(to)
    }),
  )
})

test('[S10] copying changes neither input, and the copy shares no duration object', () => {
  fc.assert(
    fc.property(settingsArbitrary, settingsArbitrary, pathArbitrary, (to, from, path) => {
      const [toBefore, fromBefore] = [structuredClone(to), structuredClone(from)]
      const value = settingValue(copySetting(to, from, path), path)
      if (typeof value === 'object') value.value = -1
      expect([to, from]).toEqual([toBefore, fromBefore])
    }),
  )
})

test('[F1] mapping numbers changes only numbers', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      expect(mapNumbers(mapNumbers(settings, String), Number)).toEqual(settings)
      const changed = settingsDifferences<number | string>(
        settings,
        mapNumbers(settings, () => ''),
      )
      const kinds = changed.map(({ setting }) => settingRegistry[setting].kind)
      expect(kinds).toEqual(['number', 'duration', 'duration', 'duration'])
    }),
  )
})

test('[M1] every setting is in exactly one group, in the order of the page', () => {
  const grouped = groupNames.flatMap((group) => [...settingGroups[group]])
  expect(grouped.toSorted()).toEqual([...settingPaths].toSorted())
  for (const group of groupNames) {
    const order: readonly string[] = settingGroups[group]
    expect(settingPaths.filter((path) => order.includes(path))).toEqual(order)
  }
})

test.each(settingPaths)('[O1] %s belongs to a switch that comes before it, or to none', (path) => {
  const { partOf }: SettingEntry = settingRegistry[path]
  const before = settingPaths.slice(0, settingPaths.indexOf(path))
  expect([null, ...before]).toContain(partOf)
})

test.each(settingPaths)('[O1] %s is of its own kind, and of no other', (setting) => {
  const kinds = ['choice', 'switch', 'number', 'duration', 'url'] as const
  expect(kinds.filter((kind) => isOfKind(setting, kind))).toEqual([settingRegistry[setting].kind])
})
