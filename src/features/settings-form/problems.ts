import type { UseFormReturn } from 'react-hook-form'
import type { Failure } from '../../api/api-error.ts'
import type { FieldError } from '../../api/contract.ts'
import { settingsCodes } from '../../policy/check-settings.ts'
import type { Draft } from '../../policy/draft.ts'
import type { SettingPath } from '../../policy/setting-path.ts'
import type { Settings } from '../../policy/settings.ts'
import { unusableSettings } from '../../policy/partial-policy.ts'
import type { TextName } from '../../fields/field-names.ts'
import { issueWords } from './issue-words.ts'

const textNames: Partial<Record<SettingPath, TextName>> = {
  'agent.endWhenInactive.minutes': 'agent.endWhenInactive.minutes',
  'customer.access.fullDuration': 'customer.access.fullDuration.value',
  'customer.access.limitedDuration': 'customer.access.limitedDuration.value',
  'customer.access.continueToLimited.duration': 'customer.access.continueToLimited.duration.value',
  'customer.redirect.url': 'customer.redirect.url',
}

/** Puts the focus on the field of `setting`, if it has one that text is typed into. */
export function focusSetting(form: UseFormReturn<Draft>, setting: SettingPath): void {
  const name = textNames[setting]
  if (name !== undefined) form.setFocus(name)
}

/** Puts the focus on the first field, in the order of the page, whose value cannot be used. */
export function focusFirst(form: UseFormReturn<Draft>, saved: Settings): void {
  const [first] = unusableSettings(form.getValues(), saved)
  if (first !== undefined) focusSetting(form, first)
}

/** What to say of `error` in our own words; the server's where it knows better than we do. */
function serverWords({ code, detail }: FieldError, path: string, draft: Draft): string {
  const known = settingsCodes.find((one) => one === code)
  return (known && issueWords({ path: path.split('.'), code: known }, draft)) ?? detail
}

/** Shows beside their fields what the server found wrong, and puts the focus on the first of them. */
export function showServerErrors(form: UseFormReturn<Draft>, failure: Failure): void {
  if (failure.kind !== 'problem' || failure.problem.code !== 'invalidSettings') return
  const names = Object.values(textNames)
  const found = failure.problem.errors.flatMap((error) => {
    const path = error.pointer.slice(1).replaceAll('/', '.')
    const name = names.find((one) => one === path)
    if (name === undefined) return []
    return [{ name, type: error.code, message: serverWords(error, path, form.getValues()) }]
  })
  for (const { name, ...error } of found) form.setError(name, error)
  if (found[0] !== undefined) form.setFocus(found[0].name)
}
