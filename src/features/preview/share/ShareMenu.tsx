import { useState } from 'react'
import { useHref } from '../../../routing/router.ts'
import { previewPath } from '../../../routing/paths.ts'
import { embedParts, embedQuery } from '../../../routing/use-is-embedded.ts'
import { CopyOutcome } from '../../../ui/CopyOutcome.tsx'
import { MenuButton, type MenuAction } from '../../../ui/MenuButton.tsx'
import { PartFailure } from '../../../ui/PartFailure.tsx'
import { Text } from '../../../ui/Text.tsx'
import { useCopying } from '../../../ui/use-copying.ts'
import type { Draft } from '../../../policy/draft.ts'
import type { PartialPolicy } from '../../../policy/partial-policy.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import { exporting } from '#messages/preview-export.ts'
import { share } from '#messages/preview-share.ts'
import { partFailed } from '#messages/parts.ts'
import { usePrintSheet } from '../export/use-print-sheet.ts'
import type { View } from '../model/view.ts'
import { embedCode } from './embed-code.ts'
import { fileNameOf } from './file-name.ts'
import { writeFragment } from './share-link.ts'
import * as css from './ShareMenu.module.css'
import { summaryAt, summaryOf } from './summary.ts'
import { downloaded, files, testData, useShareActions } from './use-share-actions.ts'

type Props = {
  draft: Draft
  policy: PartialPolicy
  /** The settings of the draft, where every value can be used. */
  settings: Settings | undefined
  view: View
  /** Returns the element with both screens. */
  getScreens: () => Element | null
}

/** A text that was copied: what to say, and the preview that it belongs to. */
type Copied = { message: string; of: Pick<Props, 'draft' | 'view'> }

/** The menu of everything that hands a preview to somebody else, and the result of the last action. */
export function ShareMenu({ draft, policy, settings, view, getScreens }: Props) {
  const page = new URL(useHref(previewPath), location.href).href
  const { last, copy } = useCopying()
  const [copied, setCopied] = useState<Copied>()
  const { result, carryOut } = useShareActions()
  const { PrintSheet, printIt } = usePrintSheet()

  /** Copies a text, and says so for as long as the preview stays the same. */
  async function copyIt(label: string, text: string, message: string): Promise<string> {
    await copy(label, text)
    setCopied({ message, of: { draft, view } })
    return ''
  }
  /** Carries out an action on the link to this preview, where it fits into one. */
  const withFragment = (act: (fragment: string) => Promise<string> | string) => () => {
    const written = writeFragment({ draft, view })
    void carryOut(async () => (written.ok ? await act(written.fragment) : share.doesNotFit))
  }
  const download = (kind: 'svgFile' | 'pngFile') => () =>
    void carryOut(async () => {
      const loaded = await files.load()
      const screens = getScreens()
      if (screens === null) return exporting.failed
      if (kind === 'svgFile') return downloaded(loaded.svgFile(screens, fileNameOf(policy, view)))
      const file = await loaded.pngFile(screens, fileNameOf(policy, view)).catch(() => undefined)
      return file === undefined ? exporting.notDrawn : downloaded(file)
    })
  const copySummary = () =>
    void carryOut(() =>
      copyIt(
        share.summary,
        [summaryAt(policy, view), ...Object.values(summaryOf(policy))].join('\n'),
        share.summaryCopied,
      ),
    )
  const copyTestData = () =>
    void carryOut(async () => {
      const { testDataText } = await testData.load()
      if (settings === undefined) return exporting.failed
      return await copyIt(exporting.testData, testDataText(settings, view), exporting.copied)
    })
  const print = () =>
    void carryOut(async () => {
      await printIt()
      return ''
    })

  const links: MenuAction[] = [
    {
      label: share.copyLink,
      onSelect: withFragment((fragment) => copyIt(share.link, `${page}#${fragment}`, share.copied)),
    },
    {
      label: share.openWithoutNavigation,
      help: share.openWithoutNavigationHelp,
      onSelect: withFragment((fragment) => {
        window.open(`${page}${embedQuery('everything')}#${fragment}`, '_blank', 'noopener')
        return ''
      }),
    },
  ]
  const embedding = embedParts.map((part): MenuAction => ({
    label: share.copyEmbedCode[part],
    help: share.embedHelp[part],
    onSelect: withFragment((fragment) =>
      copyIt(share.embedCode, embedCode(part, page, fragment), share.embedCodeCopied),
    ),
  }))
  const pictures: MenuAction[] = [
    { label: exporting.downloadSvg, onSelect: download('svgFile') },
    { label: exporting.downloadPng, onSelect: download('pngFile') },
  ]
  const isComplete = settings !== undefined
  const needs = isComplete ? {} : { help: exporting.testDataNeeds, isDisabled: true }
  const texts: MenuAction[] = [
    { label: share.copySummary, help: share.summaryHelp, onSelect: copySummary },
    {
      label: exporting.copyTestData,
      help: exporting.testDataHelp,
      onSelect: copyTestData,
      ...needs,
    },
    { label: exporting.print, onSelect: print, ...needs },
  ]
  const isCurrent = copied?.of.draft === draft && copied.of.view === view
  return (
    <>
      <div className={css.end}>
        <MenuButton
          label={share.menu}
          variant="contained"
          size="small"
          className={css.button}
          groups={[links, embedding, pictures, texts]}
        />
      </div>
      <div className={css.result}>
        <Text as="output" variant="body2" tone="secondary">
          {result.text}
        </Text>
        <CopyOutcome result={isCurrent ? last : undefined} copied={copied?.message ?? ''} />
        {result.failed && (
          <PartFailure
            title={partFailed.file}
            reason={result.failed.reason}
            look="inline"
            onTryAgain={result.failed.tryAgain}
          />
        )}
      </div>
      {PrintSheet && settings && <PrintSheet policy={policyOf(settings)} view={view} />}
    </>
  )
}
