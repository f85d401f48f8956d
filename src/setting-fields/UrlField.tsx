import { useFormContext, useWatch } from 'react-hook-form'
import { BreakableText } from '../ui/BreakableText.tsx'
import type { Draft } from '../policy/draft.ts'
import { checkRedirectUrl, type RedirectUrlCheck } from '../policy/redirect-url.ts'
import { settingLabels } from '#messages/labels.ts'
import { help, settingHelp } from '#messages/settings-help.ts'
import { addressLabel } from '#messages/settings-problems.ts'
import { anchors } from '../routing/anchors.ts'
import { FieldMessages, type FieldFix } from './FieldMessages.tsx'
import { FieldNotes } from './FieldNotes.tsx'
import * as css from './input.module.css'
import { TextInput } from './TextInput.tsx'
import { useProblem } from './use-problem.ts'

const name = 'customer.redirect.url'

function useQuickFix(check: RedirectUrlCheck): FieldFix | undefined {
  const { setValue, setFocus } = useFormContext<Draft>()
  if (check.ok) return undefined
  const { quickFix, withoutInvisible } = check
  const result = quickFix ?? withoutInvisible
  if (result === undefined) return undefined
  return {
    label: addressLabel(result, withoutInvisible !== undefined),
    apply: () => {
      setValue(name, result, { shouldValidate: true })
      setFocus(name)
    },
  }
}

function hostLine(check: RedirectUrlCheck): string {
  if (!check.ok) return settingHelp[name]
  const { typedHost, punycodeHost } = check
  return typedHost.toLowerCase() === punycodeHost
    ? help.hostUsed(punycodeHost)
    : help.hostUsedAs(typedHost, punycodeHost)
}

/** The URL that customers are redirected to, in the row of its switch, and its host as browsers use it. */
export function UrlField() {
  const id = anchors[name]
  const problem = useProblem(name)
  const check = checkRedirectUrl(useWatch<Draft, typeof name>({ name }))
  const quickFix = useQuickFix(check)
  return (
    <>
      <TextInput
        name={name}
        id={id}
        label={settingLabels[name]}
        isWrong={problem !== undefined}
        kind="url"
        placeholder="https://www.example.com"
        className={css.url}
      />
      <FieldMessages
        id={id}
        problem={problem}
        quickFix={quickFix}
        help={<BreakableText text={hostLine(check)} />}
      />
      <FieldNotes setting={name} />
    </>
  )
}
