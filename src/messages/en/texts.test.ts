import { expect, test } from 'vitest'
import { changedByMessages, comparing } from './conflict-screen.ts'
import { conflict } from './conflict.ts'
import { formatDay, formatInstant } from './format.ts'
import { notFound, saving } from './page.ts'
import { help } from './settings-help.ts'
import { faultsIn } from './testing/prose.ts'

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
  eager: true,
})

/** Every text in a value, with the place where it stands. */
function textsIn(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`))
}

const texts = Object.entries(modules).flatMap(([path, module]) =>
  textsIn({ ...module }, path.replace(/^\.\/|\.ts$/gu, '')),
)

test('there are texts to look at', () => {
  expect(Object.fromEntries(texts)).toHaveProperty(['labels.settingLabels.agent.redirect'])
  expect(texts.length).toBeGreaterThan(100)
})

test.each(texts)('nothing is wrong with the text %s', (_, text) => {
  expect(faultsIn(text)).toEqual([])
})

const at = '2026-11-22T10:00:00Z'

/** Texts with something put in, and what must be found in them. */
const filled: [string, string[]][] = [
  [formatDay(at, new Date(at)), ['Nov 22']],
  [formatDay(at, new Date('2027-01-02T10:00:00Z')), ['Nov 22, 2026']],
  [saving.saved(13, at), ['13', formatInstant(at)]],
  [saving.unchanged(13), ['13']],
  [saving.changed(1), ['1 change']],
  [saving.changed(2), ['2 changes']],
  [saving.noticed(1), ['1 affects ']],
  [saving.noticed(2), ['2 affect ']],
  [saving.discarded(1), ['1 change ']],
  [saving.discarded(2), ['2 changes ']],
  [saving.attention(1), ['1 setting ']],
  [saving.attention(2), ['2 settings need ']],
  [saving.attentionTo(1), ['1 setting needs ']],
  [saving.attentionTo(2), ['2 settings need ']],
  [saving.changedSentence(2), ['2 settings ']],
  [conflict.earlier(14), ['14']],
  [comparing.titles.theirs(13), ['Version 13 was saved']],
  [changedByMessages.theirs.both('Noam'), ['you', 'Noam']],
  [comparing.savedSince(3), ['3 versions']],
  [comparing.again.theirs('Noam', 15), ['Noam', '15']],
  [comparing.again.mine('Noam', 15), ['You', '15']],
  [comparing.again.setBack('Noam', 5), ['5']],
  [comparing.started(12), ['12']],
  [comparing.theirs(13), ['13']],
  [comparing.changes(13), ['13']],
  [comparing.isTheirs(13), ['13']],
  [comparing.tookTheirs(13), ['13']],
  [comparing.isPut(13), ['13']],
  [comparing.started(0), ['the defaults']],
  [comparing.changes(0), ['the defaults']],
  [comparing.isTheirs(0), ['the defaults']],
  [comparing.tookTheirs(0), ['the defaults']],
  [comparing.isPut(0), ['the defaults']],
  [saving.unchanged(0), ['the defaults']],
  [notFound.text('/nowhere'), ['/nowhere']],
  [help.hostUsed('example.com'), ['example.com']],
  [help.hostUsedAs('bücher.de', 'xn--bcher-kva.de'), ['bücher.de', 'xn--bcher-kva.de']],
  [help.sameLength('168 hours'), ['168 hours']],
  [help.kept([help.keptSwitch('Chat'), help.keptValue('A', '1')]), ['Chat on, A 1']],
  [help.keptUnsaved([help.keptText('Minutes', 'x')]), ['Minutes “x”']],
]

test.each(filled)('“%s” says what it was given', (text, parts) => {
  expect(faultsIn(text)).toEqual([])
  for (const part of parts) expect(text).toContain(part)
})
