import { clsx } from 'clsx'
import { useState, type ReactNode } from 'react'
import { FormProvider } from 'react-hook-form'
import { Link } from 'react-router'
import type { DraftReading } from '../../policy/draft-reading.ts'
import link from '../../fields/link.module.css'
import { versionsPath } from '../../fields/paths.ts'
import { NamedSentence } from '../../fields/NamedSentence.tsx'
import { Text } from '../../fields/Text.tsx'
import { countRender } from '../../fields/count-renders.ts'
import { ViewOnly } from '../../fields/ViewOnly.tsx'
import { outdated } from '../../words/en/failures.ts'
import { page } from '../../words/en/page.ts'
import { AgentSection } from './form/AgentSection.tsx'
import { storedBase, type Base } from './editor/base.ts'
import { RemoteChangeNotice } from './sync/RemoteChangeNotice.tsx'
import { useLatestDocument } from './sync/use-latest-document.ts'
import { useViewOnlyReason } from './sync/use-view-only-reason.ts'
import { LazyConflictScreen } from './conflict/LazyConflictScreen.tsx'
import type { TabDrafts } from './drafts/tab-drafts.ts'
import { DraftNotices } from './drafts/DraftNotices.tsx'
import { createSwapDrafts } from './drafts/swap-drafts.ts'
import type { Opening } from './drafts/initial-draft.ts'
import { useOtherDrafts } from './drafts/use-other-drafts.ts'
import { CustomerSection } from './form/CustomerSection.tsx'
import { DraftAnalysisProvider, useDraftAnalysis } from './editor/draft-analysis.tsx'
import columns from './form/form-columns.module.css'
import { DefaultMarks } from './defaults/default-marks.tsx'
import { LazyReview } from './review/LazyReview.tsx'
import { SaveBar } from './save/SaveBar.tsx'
import css from './SettingsForm.module.css'
import { LazyImportDialog } from './import-export/LazyImportDialog.tsx'
import { ImportExportBar } from './import-export/ImportExportBar.tsx'
import { useHashTarget } from './form/use-hash-target.ts'
import { useSettingsForm } from './editor/use-settings-editor.ts'

type Props = {
  opening: Opening
  /** Where the draft is kept; `null` where it cannot be. */
  tabDrafts: TabDrafts | null
  /** What stands beside the form: it is given the reading of the draft with every change. */
  beside: (reading: DraftReading) => ReactNode
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
export function SettingsForm({ opening, tabDrafts, beside }: Props) {
  countRender('form')
  const others = useOtherDrafts(tabDrafts)
  const [aside] = useState(() => (opening.putsAside ? tabDrafts?.tab() : undefined))
  const swapDrafts = createSwapDrafts(tabDrafts, others.look)
  const state = useSettingsForm({ opening, aside, swapDrafts })
  const { form, base, submit, comparison } = state
  const [isImporting, setImporting] = useState(false)
  const newest = useLatestDocument(
    state.state.kind === 'saved' ? state.state.document.version : undefined,
  )
  const viewOnlyReason = useViewOnlyReason(state.state)
  useHashTarget()
  return (
    <FormProvider {...form}>
      <DraftAnalysisProvider saved={base.document.settings}>
        <LazyConflictScreen form={state} />
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
              tabDrafts={tabDrafts}
              others={others}
              opening={opening}
              stored={newest === undefined ? base : storedBase(newest)}
            />
            <RemoteChangeNotice form={state} newest={newest} />
            <div className={columns['columns']}>
              <div className={columns['column']}>
                <DefaultMarks form={state}>
                  <AgentSection />
                  <CustomerSection />
                  <ImportExportBar form={state} onImport={() => setImporting(true)} />
                </DefaultMarks>
                <SaveBar form={state} />
              </div>
              <Beside show={beside} />
            </div>
          </ViewOnly>
        </form>
        <LazyReview form={state} />
        {isImporting && <LazyImportDialog form={state} onClose={() => setImporting(false)} />}
      </DraftAnalysisProvider>
    </FormProvider>
  )
}
