import { useFormContext, useWatch } from 'react-hook-form'
import { BreakableText } from '../ui/BreakableText.tsx'
import type { Draft } from '../policy/draft.ts'
import { checkRedirectUrl, type RedirectUrlCheck } from '../policy/redirect-url.ts'
import { settingLabels } from '#messages/labels.ts'
import { help, settingHelp } from '#messages/settings-help.ts'
import { addressLabel } from '#messages/settings-problems.ts'
import { anchors } from '../routing/anchors.ts'
import { FieldFrame, type FieldFix } from './FieldFrame.tsx'
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

/** The URL that customers are redirected to, and its host as browsers use it. */
export function UrlField() {
  const id = anchors[name]
  const problem = useProblem(name)
  const check = checkRedirectUrl(useWatch<Draft, typeof name>({ name }))
  const quickFix = useQuickFix(check)
  return (
    <FieldFrame
      id={id}
      label={settingLabels[name]}
      help={<BreakableText text={hostLine(check)} />}
      problem={problem?.message}
      quickFix={quickFix}
    >
      <TextInput
        name={name}
        id={id}
        isWrong={problem !== undefined}
        kind="url"
        placeholder="https://www.example.com"
      />
    </FieldFrame>
  )
}
