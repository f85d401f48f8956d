import { renderToStaticMarkup } from 'react-dom/server'
import { FormProvider, set, useForm } from 'react-hook-form'
import { expect, test } from 'vitest'
import { draftOf, type Draft } from '../../../policy/draft.ts'
import { settingPaths } from '../../../policy/setting-path.ts'
import { isOfKind } from '../../../policy/setting-registry.ts'
import { accessLevels, defaultSettings, type AccessLevel } from '../../../policy/settings.ts'
import { anchors } from '../../../routing/anchors.ts'
import { DefaultMarks } from '../defaults/default-marks.tsx'
import { AgentSection } from './AgentSection.tsx'
import { CustomerSection } from './CustomerSection.tsx'

/** The draft with every switch on, at an access level. */
function draftAt(level: AccessLevel): Draft {
  const draft = draftOf(defaultSettings)
  for (const setting of settingPaths) if (isOfKind(setting, 'switch')) set(draft, setting, true)
  set(draft, 'customer.access.level', level)
  return draft
}

function Form({ level }: { level: AccessLevel }) {
  const form = useForm<Draft>({ defaultValues: draftAt(level) })
  return (
    <FormProvider {...form}>
      <DefaultMarks replaceDraft={() => undefined} source={{ origin: 'edited' }}>
        <AgentSection />
        <CustomerSection />
      </DefaultMarks>
    </FormProvider>
  )
}

test('every setting has a field with its anchor, at some level', () => {
  const markup = accessLevels.map((level) => renderToStaticMarkup(<Form level={level} />)).join('')
  const missing = settingPaths.filter((setting) => !markup.includes(`id="${anchors[setting]}"`))
  expect(missing).toEqual([])
})
