import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf, type Draft } from '../../../policy/draft.ts'
import { isInUse } from '../../../policy/in-use.ts'
import { settingPaths, settingValue, type SettingPath } from '../../../policy/setting-path.ts'
import { defaultSettings } from '../../../policy/settings.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { settingLabels } from '../../../messages/en/labels.ts'
import { help } from '../../../messages/en/settings-help.ts'
import { keptValuesText } from './KeptValues.tsx'

const minutes = 'agent.endWhenInactive.minutes'
const full = 'customer.access.fullDuration'
const limited = 'customer.access.limitedDuration'
const chat = 'customer.access.chat'
const attachments = 'customer.access.attachments'
const level = 'customer.access.level'
const url = 'customer.redirect.url'

/** Returns the values that are kept in a part, as its line lists them. */
const listed = (...entries: [SettingPath, string][]) =>
  entries.map(([setting, value]) => `${settingLabels[setting]} ${value}`).join(', ')

test('kept values are shown with their units, as they were typed', () => {
  const draft = draftOf(
    settingsWith({
      agent: { endWhenInactive: { enabled: false, minutes: 1 } },
      access: {
        level: 'limited',
        fullDuration: { value: 24, unit: 'hours' },
        limitedDuration: { value: 1000, unit: 'minutes' },
        chat: true,
      },
      redirect: { enabled: false, url: 'https://example.com/bye' },
    }),
  )
  expect(keptValuesText(draft, [minutes])).toBe(help.kept(listed([minutes, '1 minute'])))
  expect(keptValuesText(draft, [full, limited, chat])).toBe(
    help.kept(listed([full, '24 hours'], [limited, '1,000 minutes'], [chat, 'on'])),
  )
  expect(keptValuesText(draft, [level])).toBe(help.kept(listed([level, 'Limited access'])))
  expect(keptValuesText(draft, [url])).toBe(help.kept(listed([url, 'https://example.com/bye'])))
})

test('a switch that is off and an empty URL are not mentioned', () => {
  const draft = draftOf(defaultSettings)
  expect(keptValuesText(draft, [chat, attachments, url])).toBe('')
  expect(keptValuesText(draft, [])).toBe('')
})

const { agent, customer } = draftOf(defaultSettings)

/** Returns a draft with `text` as its numbers. */
const typed = (inMinutes: string, inFull: string): Draft => ({
  agent: { ...agent, endWhenInactive: { enabled: false, minutes: inMinutes } },
  customer: {
    ...customer,
    access: { ...customer.access, enabled: false, fullDuration: { value: inFull, unit: 'days' } },
  },
})

test.each(['x', '1.5', '-3', '10000000', '1e3'])(
  'text that cannot be stored as a number is quoted, and the line says that it is not saved: %s',
  (text) => {
    expect(keptValuesText(typed(text, '3'), [minutes, full])).toBe(
      `${help.kept(listed([full, '3 days']))} ${help.keptUnsaved(listed([minutes, `“${text}”`]))}`,
    )
    expect(keptValuesText(typed('5', text), [full])).toBe(
      help.keptUnsaved(listed([full, `“${text}”`])),
    )
  },
)

test('a number that cannot be used is kept, too', () => {
  expect(keptValuesText(typed('0', '٩٩٩٩'), [minutes, full])).toBe(
    help.kept(listed([minutes, '0 minutes'], [full, '9,999 days'])),
  )
})

/** Values that the line does not mention. */
const nothing = new Set<unknown>([false, ''])

test('for any settings, one line mentions every kept value worth mentioning', () => {
  fc.assert(
    fc.property(settingsArbitrary, (settings) => {
      const kept = settingPaths.filter((setting) => !isInUse(settings, setting))
      const telling = kept.filter((setting) => !nothing.has(settingValue(settings, setting)))
      const text = keptValuesText(draftOf(settings), kept)
      for (const setting of telling) expect(text).toContain(settingLabels[setting])
      expect(text === '').toBe(telling.length === 0)
      expect(text).not.toContain(help.keptUnsaved('').slice(0, 10))
    }),
  )
})

test.each(['', '   ', '\u200B'])(
  'an emptied number that is not in use says nothing: %j',
  (text) => {
    const draft = draftOf(defaultSettings)
    draft.agent.endWhenInactive.minutes = text
    expect(keptValuesText(draft, [minutes])).toBe('')
  },
)
