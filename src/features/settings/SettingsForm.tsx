import { useState, type ReactNode } from 'react'
import { FormProvider } from 'react-hook-form'
import { countRender } from '../../ui/count-renders.ts'
import { InPageHead } from '../../ui/PageHead.tsx'
import { VersionLine } from '../../ui/VersionLine.tsx'
import { ViewOnly } from '../../setting-fields/ViewOnly.tsx'
import type { DraftAnalysis } from '../../policy/draft-analysis.ts'
import { outdated } from '#messages/failures.ts'
import { LazyConflictScreen } from './conflict/LazyConflictScreen.tsx'
import { DefaultMarks } from './defaults/default-marks.tsx'
import { DraftNotices } from './drafts/DraftNotices.tsx'
import type { InitialDraft } from './drafts/initial-draft.ts'
import { createSwapDrafts } from './drafts/swap-drafts.ts'
import type { TabDrafts } from './drafts/tab-drafts.ts'
import { useOtherDrafts } from './drafts/use-tab-drafts.ts'
import {
  DraftAnalysisProvider,
  MergedAnalysisProvider,
  useDraftAnalysis,
} from './editor/draft-analysis-context.tsx'
import { storedBase } from './editor/form-snapshot.ts'
import { useSettingsEditor } from './editor/use-settings-editor.ts'
import { AgentSection } from './form/AgentSection.tsx'
import { CustomerSection } from './form/CustomerSection.tsx'
import * as layout from './form/form-layout.module.css'
import { useHashTarget } from './form/use-hash-target.ts'
import { useSideBySide } from './form/use-side-by-side.ts'
import { NotesProvider } from './notes/NotesProvider.tsx'
import { LazyImportDialog } from './import-export/LazyImportDialog.tsx'
import { MoreMenu } from './import-export/MoreMenu.tsx'
import { LazyReview } from './review/LazyReview.tsx'
import { SaveBar } from './save/SaveBar.tsx'
import { RemoteChangeNotice } from './sync/RemoteChangeNotice.tsx'
import { useLatestDocument } from './sync/use-latest-document.ts'
import { useViewOnlyReason } from './sync/use-view-only-reason.ts'

type Props = {
  initial: InitialDraft
  /** The drafts of this tab; `null` if the browser keeps none. */
  tabDrafts: TabDrafts | null
  outcome: Outcome
}

/** What stands for the outcome of the draft. Rendered with every change of it. */
export type Outcome = {
  /** Renders it beside the form. */
  beside: (analysis: DraftAnalysis) => ReactNode
  /** Renders it above the form, where there is no room beside it. */
  above: (analysis: DraftAnalysis) => ReactNode
}

function OfDraft({ show }: { show: Outcome['beside'] }) {
  return show(useDraftAnalysis())
}

/** Returns the state that the editor starts with. */
function useInitialState(
  { snapshot, replaced, setsAside }: InitialDraft,
  drafts: TabDrafts | null,
) {
  // Only the first one counts: later, the tab keeps another draft.
  const [state] = useState(() => {
    const storedAs = setsAside ? drafts?.tab() : undefined
    return { snapshot, undo: replaced && { ...replaced, replacement: snapshot.draft, storedAs } }
  })
  return state
}

/** The settings as a form: the two sections, the preview beside them, and the save bar. */
export function SettingsForm({ initial, tabDrafts, outcome }: Props) {
  countRender('form')
  const others = useOtherDrafts(tabDrafts)
  const editor = useSettingsEditor({
    initial: useInitialState(initial, tabDrafts),
    swapDrafts: createSwapDrafts(tabDrafts, others.refresh),
  })
  const { form, base, source, saveState, me, comparison, merged, isReviewing, replaceDraft } =
    editor
  const [isImporting, setImporting] = useState(false)
  const savedVersion = saveState.kind === 'saved' ? saveState.document.version : undefined
  const latest = useLatestDocument(savedVersion)
  const viewOnlyReason = useViewOnlyReason(saveState)
  const { ref, isSideBySide } = useSideBySide()
  useHashTarget()
  const review = (
    <LazyReview
      {...editor.reviewed}
      me={me}
      saveState={saveState}
      reason={editor.reason}
      onClose={editor.closeReview}
    />
  )
  return (
    <FormProvider {...form}>
      <DraftAnalysisProvider saved={base.document.settings}>
        <NotesProvider account={tabDrafts?.account} savedVersion={savedVersion}>
          <LazyConflictScreen
            base={base}
            me={me}
            saveState={saveState}
            comparison={comparison}
            onReview={editor.reviewMerged}
            onEdit={editor.editMerged}
            onClose={editor.closeComparison}
          />
          <form
            // Hidden, so that everything that is open, typed and marked in it stays.
            hidden={comparison !== undefined}
            noValidate
            onSubmit={(event) => void editor.submit(event)}
          >
            <ViewOnly reason={viewOnlyReason ?? (base.document.unknownKeys && outdated)}>
              {!isSideBySide && <OfDraft show={outcome.above} />}
              <DraftNotices
                form={form}
                base={base}
                source={source}
                reason={editor.reason}
                tabDrafts={tabDrafts}
                others={others}
                initial={initial}
                stored={latest === undefined ? base : storedBase(latest)}
                onOpen={editor.open}
                onDiscard={editor.discard}
              />
              <RemoteChangeNotice
                base={base}
                me={me}
                saveState={saveState}
                latest={latest}
                onOpen={editor.open}
                onCompare={editor.openComparison}
              />
              <div ref={ref} className={layout.columns}>
                <div className={layout.column}>
                  <DefaultMarks replaceDraft={replaceDraft} source={source}>
                    <AgentSection />
                    <CustomerSection />
                    <InPageHead>
                      <VersionLine {...base.document} />
                      {comparison === undefined && (
                        <MoreMenu
                          base={base}
                          isSaving={saveState.kind === 'saving'}
                          replaceDraft={replaceDraft}
                          onImport={() => setImporting(true)}
                          onDiscard={editor.discard}
                        />
                      )}
                    </InPageHead>
                  </DefaultMarks>
                  <SaveBar
                    base={base}
                    source={source}
                    saveState={saveState}
                    undo={editor.undo}
                    wasInvalid={editor.wasInvalid}
                    me={me}
                    isCovered={comparison !== undefined || isReviewing}
                    onSave={editor.submit}
                    onUndo={editor.undoReplace}
                    onDismiss={editor.dismiss}
                    onDiscard={editor.discard}
                    onReview={editor.review}
                    onCompare={editor.openComparison}
                  />
                </div>
                {isSideBySide && <OfDraft show={outcome.beside} />}
              </div>
            </ViewOnly>
          </form>
          {isReviewing && merged && (
            <MergedAnalysisProvider merged={merged}>
              <NotesProvider account={tabDrafts?.account} savedVersion={undefined}>
                {review}
              </NotesProvider>
            </MergedAnalysisProvider>
          )}
          {isReviewing && !merged && review}
          {isImporting && (
            <LazyImportDialog
              base={base}
              replaceDraft={replaceDraft}
              onClose={() => setImporting(false)}
            />
          )}
        </NotesProvider>
      </DraftAnalysisProvider>
    </FormProvider>
  )
}
