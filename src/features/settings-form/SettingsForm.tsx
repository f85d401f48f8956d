import { clsx } from 'clsx'
import { useState, type ReactNode } from 'react'
import { FormProvider } from 'react-hook-form'
import { Link } from 'react-router'
import type { Client } from '../../api/client.ts'
import type { DraftAnalysis } from '../../policy/draft-analysis.ts'
import link from '../../fields/link.module.css'
import { versionsPath } from '../../fields/places.ts'
import { NamedSentence } from '../../fields/NamedSentence.tsx'
import { Text } from '../../fields/Text.tsx'
import { countRender } from '../../fields/count-renders.ts'
import { ViewOnly } from '../../fields/ViewOnly.tsx'
import { outdated } from '../../words/en/failures.ts'
import { page } from '../../words/en/page.ts'
import { AgentSection } from './AgentSection.tsx'
import { storedBase, type Base } from './base.ts'
import { OthersNotice } from './others/OthersNotice.tsx'
import { useNewest } from './others/use-newest.ts'
import { useViewOnlyReason } from './others/use-view-only-reason.ts'
import { ConflictPlace } from './conflict/ConflictPlace.tsx'
import type { Desk } from './drafts/desk.ts'
import { DraftNotices } from './drafts/DraftNotices.tsx'
import { exchangeAt } from './drafts/exchange.ts'
import type { Opening } from './drafts/opening.ts'
import { useOtherDrafts } from './drafts/use-other-drafts.ts'
import { CustomerSection } from './CustomerSection.tsx'
import { DraftAnalyzer, useDraftAnalysis } from './draft-analysis.tsx'
import columns from './form-columns.module.css'
import { DefaultMarks } from './reset/default-marks.tsx'
import { ReviewPlace } from './review/ReviewPlace.tsx'
import { SaveBar } from './SaveBar.tsx'
import css from './SettingsForm.module.css'
import { ImportPlace } from './transfer/ImportPlace.tsx'
import { InAndOut } from './transfer/InAndOut.tsx'
import { useHashTarget } from './use-hash-target.ts'
import { useSettingsForm } from './use-settings-form.ts'

type Props = {
  client: Client
  opening: Opening
  /** Where the draft is kept; `null` where it cannot be. */
  desk: Desk | null
  /** What stands beside the form: it is given the analysis of the draft with every change. */
  beside: (analysis: DraftAnalysis) => ReactNode
}

function Beside({ show }: { show: Props['beside'] }) {
  return show(useDraftAnalysis())
}

function SavedLine({ base }: { base: Base }) {
  const { version, savedBy, savedAt } = base.document
  if (savedBy === null || savedAt === null) return <span>{page.neverSaved}</span>
  return (
    <NamedSentence
      name={savedBy.name}
      words={(name) => page.savedVersion(version, name, savedAt)}
    />
  )
}

/** The settings as a form: the two sections, what stands beside them, and the save bar. */
export function SettingsForm({ client, opening, desk, beside }: Props) {
  countRender('form')
  const others = useOtherDrafts(desk)
  const [aside] = useState(() => (opening.putsAside ? desk?.tab() : undefined))
  const exchange = exchangeAt(desk, others.look)
  const state = useSettingsForm({ client, opening, aside, exchange })
  const { form, base, submit, comparison } = state
  const [isImporting, setImporting] = useState(false)
  const newest = useNewest(
    client,
    state.state.kind === 'saved' ? state.state.document.version : undefined,
  )
  const viewOnlyReason = useViewOnlyReason(client, state.state)
  useHashTarget()
  return (
    <FormProvider {...form}>
      <DraftAnalyzer saved={base.document.settings}>
        <ConflictPlace form={state} />
        <form
          // Out of sight, but as it was: what is open, typed and marked in it stays.
          hidden={comparison !== undefined}
          noValidate
          onSubmit={(event) => void submit(event)}
        >
          <ViewOnly reason={viewOnlyReason ?? (base.document.unknownKeys && outdated)}>
            <Text tone="secondary" className={css['saved']}>
              <SavedLine base={base} />
              <span>{` ${page.scope} `}</span>
              <Link to={versionsPath} className={clsx(link['link'], css['versions'])}>
                {page.versions}
              </Link>
            </Text>
            <DraftNotices
              form={state}
              desk={desk}
              others={others}
              opening={opening}
              stored={newest === undefined ? base : storedBase(newest)}
            />
            <OthersNotice form={state} newest={newest} />
            <div className={columns['columns']}>
              <div className={columns['column']}>
                <DefaultMarks form={state}>
                  <AgentSection />
                  <CustomerSection />
                  <InAndOut form={state} onImport={() => setImporting(true)} />
                </DefaultMarks>
                <SaveBar form={state} />
              </div>
              <Beside show={beside} />
            </div>
          </ViewOnly>
        </form>
        <ReviewPlace form={state} />
        {isImporting && <ImportPlace form={state} onClose={() => setImporting(false)} />}
      </DraftAnalyzer>
    </FormProvider>
  )
}
