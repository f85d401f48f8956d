import { locale } from './locale.ts'
import { onDemand } from './on-demand.ts'

const rules = onDemand(() => new Intl.PluralRules(locale))

type Forms = Record<'one' | 'other', string>

const nouns = {
  change: { one: 'change', other: 'changes' },
  character: { one: 'character', other: 'characters' },
  day: { one: 'day', other: 'days' },
  earlierDraft: { one: 'earlier draft', other: 'earlier drafts' },
  flow: { one: 'flow', other: 'flows' },
  hour: { one: 'hour', other: 'hours' },
  millisecond: { one: 'millisecond', other: 'milliseconds' },
  minute: { one: 'minute', other: 'minutes' },
  moreChange: { one: 'more change', other: 'more changes' },
  moreProblem: { one: 'more problem', other: 'more problems' },
  note: { one: 'note', other: 'notes' },
  problem: { one: 'problem', other: 'problems' },
  second: { one: 'second', other: 'seconds' },
  setting: { one: 'setting', other: 'settings' },
  version: { one: 'version', other: 'versions' },
} satisfies Record<string, Forms>

/** A noun that can be counted. */
export type Noun = keyof typeof nouns

/** Returns the one of `forms` that goes with `count`, by the plural rules of the language. */
export const pluralForm = (count: number, forms: Forms): string =>
  rules().select(count) === 'one' ? forms.one : forms.other

/** Returns the form of `noun` that goes with `count`: `day` or `days`. */
export const nounFor = (count: number, noun: Noun): string => pluralForm(count, nouns[noun])
