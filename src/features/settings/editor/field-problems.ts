import type { UseFormReturn } from 'react-hook-form'
import type { Failure } from '../../../api/api-error.ts'
import type { FieldError } from '../../../api/contract.ts'
import { settingsCodes } from '../../../policy/check-settings.ts'
import type { Draft } from '../../../policy/draft.ts'
import { settingPaths, type SettingPath } from '../../../policy/setting-path.ts'
import { isOfKind } from '../../../policy/setting-registry.ts'
import type { Settings } from '../../../policy/settings.ts'
import { unusableSettings } from '../../../policy/partial-policy.ts'
import type { TextName } from '../../../setting-fields/field-names.ts'
import { issueMessage } from './draft-resolver.ts'

/** Returns the name of the text input of `setting`; for a duration, that of its number. */
function textName(setting: SettingPath): TextName | undefined {
  if (isOfKind(setting, 'duration')) return `${setting}.value`
  return isOfKind(setting, 'number') || isOfKind(setting, 'url') ? setting : undefined
}

/** Moves the focus to the field of `setting`, if it is a text field. */
export function focusSetting(form: UseFormReturn<Draft>, setting: SettingPath): void {
  const name = textName(setting)
  if (name !== undefined) form.setFocus(name)
}

/** Moves the focus to the first field on the page whose value cannot be used. */
export function focusFirst(form: UseFormReturn<Draft>, saved: Settings): void {
  const [first] = unusableSettings(form.getValues(), saved)
  if (first !== undefined) focusSetting(form, first)
}

/** Returns our own message for `error`, or the server's if there is none. */
function serverMessage({ code, detail }: FieldError, path: string, draft: Draft): string {
  const known = settingsCodes.find((one) => one === code)
  return (known && issueMessage({ path: path.split('.'), code: known }, draft)) ?? detail
}

/** Shows the values that the server refused beside their fields, and moves the focus to the first. */
export function showServerErrors(form: UseFormReturn<Draft>, failure: Failure): void {
  if (failure.kind !== 'problem' || failure.problem.code !== 'invalidSettings') return
  const names = settingPaths.flatMap((setting) => textName(setting) ?? [])
  const found = failure.problem.errors.flatMap((error) => {
    const path = error.pointer.slice(1).replaceAll('/', '.')
    const name = names.find((one) => one === path)
    if (name === undefined) return []
    return [{ name, type: error.code, message: serverMessage(error, path, form.getValues()) }]
  })
  for (const { name, ...error } of found) form.setError(name, error)
  if (found[0] !== undefined) form.setFocus(found[0].name)
}
