import { useColorScheme } from '@mui/material/styles'
import { memo, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { CopyOutcome } from '../../../ui/CopyOutcome.tsx'
import { lazyPart, PartNotLoaded, type PartFailureReason } from '../../../ui/lazy-part.ts'
import { PartFailure } from '../../../ui/PartFailure.tsx'
import { Text } from '../../../ui/Text.tsx'
import { useCopying } from '../../../ui/use-copying.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import { exporting } from '#messages/preview-export.ts'
import { partFailed } from '#messages/parts.ts'
import type { View } from '../model/view.ts'
import { downloadFile } from '../../../ui/download-file.ts'
import * as css from './export.module.css'
import type { Shown } from './files.tsx'
import { usePrintSheet } from './use-print-sheet.ts'

type Props = {
  settings: Settings
  view: View
  /** True where the preview is the whole page, so that printing the page prints the flow. */
  isPage: boolean
}

/** The code that draws and writes files is loaded with the first file. */
const files = lazyPart(() => import('./files.tsx'))

function download(file: File): string {
  downloadFile(file)
  return exporting.downloaded(file.name)
}

const downloadSvg = async (shown: Shown) => download((await files.load()).svgFile(shown))

async function downloadPng(shown: Shown): Promise<string> {
  const { pngFile } = await files.load()
  const file = await pngFile(shown).catch(() => undefined)
  return file === undefined ? exporting.notDrawn : download(file)
}

type ActionsProps = {
  /**
   * Returns the current content. A function, so that the buttons are not drawn with every movement.
   */
  getShown: () => Shown
  onCopy: (shown: Shown) => Promise<void>
  onPrint: () => Promise<void>
}

const Actions = memo(({ getShown, onCopy, onPrint }: ActionsProps) => {
  const [result, setResult] = useState('')
  const [failed, setFailed] = useState<{ reason: PartFailureReason; tryAgain: () => void }>()
  /** Carries out an action and shows its result. */
  const say = async (act: (shown: Shown) => Promise<string>) => {
    setResult('')
    setFailed(undefined)
    try {
      setResult(await act(getShown()))
    } catch (error) {
      if (error instanceof PartNotLoaded) {
        setFailed({ reason: error.reason, tryAgain: () => void say(act) })
      } else setResult(exporting.failed)
    }
  }
  const copyIt = async (shown: Shown) => {
    await onCopy(shown)
    return ''
  }
  const printIt = async () => {
    await onPrint()
    return ''
  }
  const actions = [
    { label: exporting.copyTestData, act: copyIt },
    { label: exporting.downloadSvg, act: downloadSvg },
    { label: exporting.downloadPng, act: downloadPng },
    { label: exporting.print, act: printIt },
  ]
  return (
    <>
      <div className={css.buttons}>
        {actions.map(({ label, act }) => (
          <Button key={label} variant="outlined" size="small" onClick={() => void say(act)}>
            {label}
          </Button>
        ))}
      </div>
      <Text as="output" variant="body2" tone="secondary" className={css.result}>
        {result}
      </Text>
      {failed && (
        <PartFailure
          title={partFailed.file}
          reason={failed.reason}
          look="inline"
          onTryAgain={failed.tryAgain}
        />
      )}
    </>
  )
})

/**
 * The actions that take a preview into a test or a document: as test data, as a picture, on paper.
 */
export const ExportActions = memo(({ settings, view, isPage }: Props) => {
  const { colorScheme: scheme = 'light' } = useColorScheme()
  const { PrintSheet, printIt } = usePrintSheet(isPage)
  const latest = useRef<Shown>({ settings, view, scheme })
  useEffect(() => {
    latest.current = { settings, view, scheme }
  }, [settings, view, scheme])
  const getShown = useCallback(() => latest.current, [])
  const { last, copy } = useCopying()
  const [copiedOf, setCopiedOf] = useState<Shown>()
  const copyTestData = useCallback(
    async (shown: Shown) => {
      const { testDataFile } = await files.load()
      await copy(exporting.testData, await testDataFile(shown).text())
      setCopiedOf(shown)
    },
    [copy],
  )
  const isCurrent = copiedOf?.settings === settings && copiedOf.view === view
  return (
    <fieldset aria-label={exporting.group} className={css.group}>
      <Actions getShown={getShown} onCopy={copyTestData} onPrint={printIt} />
      <CopyOutcome result={isCurrent ? last : undefined} copied={exporting.copied} />
      {PrintSheet && <PrintSheet policy={policyOf(settings)} view={view} />}
    </fieldset>
  )
})
