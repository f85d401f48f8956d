import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useColorScheme } from '@mui/material/styles'
import { useState } from 'react'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import { exporting } from '../../../words/en/preview-export.ts'
import type { View } from '../view.ts'
import { downloadFile } from './download-file.ts'
import { usePrintSheet } from './use-print-sheet.ts'

type Props = {
  settings: Settings
  view: View
  /** Whether the preview is the whole page, so that printing the page prints the flow. */
  isPage: boolean
}

const group = { border: 0, margin: 0, padding: 0, minInlineSize: 0 } as const
const buttons = { display: 'flex', flexWrap: 'wrap', gap: 1 } as const

/** What draws and writes is loaded by whoever wants a file. */
const loadFiles = () => import('./files.tsx')

async function copyOrDownload(file: File): Promise<string> {
  try {
    await navigator.clipboard.writeText(await file.text())
    return exporting.copied
  } catch {
    downloadFile(file)
    return exporting.notCopied
  }
}

function download(file: File): string {
  downloadFile(file)
  return exporting.downloaded(file.name)
}

/** Takes what is shown to a test or into a document: as test data, as a picture, on paper. */
export function ExportActions({ settings, view, isPage }: Props) {
  const [said, setSaid] = useState('')
  const { colorScheme: scheme = 'light' } = useColorScheme()
  const { PrintSheet, printIt } = usePrintSheet(isPage)
  const shown = { settings, view, scheme }

  /** Does it and says what became of it. */
  const say = async (act: () => Promise<string>, otherwise: string) => {
    setSaid('')
    setSaid(await act().catch(() => otherwise))
  }
  const copyTestData = async () => copyOrDownload((await loadFiles()).testDataFile(shown))
  const downloadSvg = async () => download((await loadFiles()).svgFile(shown))
  const downloadPng = async () => download(await (await loadFiles()).pngFile(shown))
  const printed = async () => {
    await printIt()
    return ''
  }

  return (
    <Box component="fieldset" aria-label={exporting.group} sx={group}>
      <Box sx={buttons}>
        <Button
          variant="outlined"
          size="small"
          onClick={() => void say(copyTestData, exporting.notLoaded)}
        >
          {exporting.copyTestData}
        </Button>
        <Button
          variant="outlined"
          size="small"
          onClick={() => void say(downloadSvg, exporting.notLoaded)}
        >
          {exporting.downloadSvg}
        </Button>
        <Button
          variant="outlined"
          size="small"
          onClick={() => void say(downloadPng, exporting.notDrawn)}
        >
          {exporting.downloadPng}
        </Button>
        <Button
          variant="outlined"
          size="small"
          onClick={() => void say(printed, exporting.notLoaded)}
        >
          {exporting.print}
        </Button>
      </Box>
      <Typography
        component="output"
        variant="body2"
        color="textSecondary"
        sx={{ display: 'block' }}
      >
        {said}
      </Typography>
      {PrintSheet && <PrintSheet policy={policyOf(settings)} view={view} />}
    </Box>
  )
}
