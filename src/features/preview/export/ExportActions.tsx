import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useColorScheme } from '@mui/material/styles'
import { useState } from 'react'
import { flowId, flowOf } from '../../../policy/flows.ts'
import { policyOf } from '../../../policy/policy.ts'
import type { Settings } from '../../../policy/settings.ts'
import { exporting } from '../../../words/en/preview-export.ts'
import type { View } from '../view.ts'
import { downloadBlob } from './download-blob.ts'
import { pngOf, svgText } from './drawn.tsx'
import { FlowPicture } from './FlowPicture.tsx'
import { palettes } from './palette.ts'
import { PrintSheet } from './PrintSheet.tsx'
import { testDataText } from './test-data.ts'

type Props = { settings: Settings; view: View }

const group = { border: 0, margin: 0, padding: 0, minInlineSize: 0 } as const
const buttons = { display: 'flex', flexWrap: 'wrap', gap: 1 } as const

/** Saves test data as a file. */
const downloadTestData = (name: string, text: string) =>
  downloadBlob(`${name}.json`, new Blob([text], { type: 'application/json' }))

/** Takes what is shown to a test or into a document: as test data, as a picture, on paper. */
export function ExportActions({ settings, view }: Props) {
  const [said, setSaid] = useState('')
  const { colorScheme = 'light' } = useColorScheme()
  const policy = policyOf(settings)
  const name = flowId(flowOf(policy))
  const drawing = () =>
    svgText(<FlowPicture policy={policy} view={view} palette={palettes[colorScheme]} />)

  const copyTestData = async () => {
    const text = testDataText(settings, view)
    try {
      await navigator.clipboard.writeText(text)
      setSaid(exporting.copied)
    } catch {
      downloadTestData(name, text)
      setSaid(exporting.notCopied)
    }
  }
  const downloadSvg = () => {
    downloadBlob(`${name}.svg`, new Blob([drawing()], { type: 'image/svg+xml' }))
    setSaid(exporting.downloaded(`${name}.svg`))
  }
  const downloadPng = async () => {
    try {
      downloadBlob(`${name}.png`, await pngOf(drawing()))
      setSaid(exporting.downloaded(`${name}.png`))
    } catch {
      setSaid(exporting.notDrawn)
    }
  }

  return (
    <Box component="fieldset" aria-label={exporting.group} sx={group}>
      <Box sx={buttons}>
        <Button variant="outlined" size="small" onClick={() => void copyTestData()}>
          {exporting.copyTestData}
        </Button>
        <Button variant="outlined" size="small" onClick={downloadSvg}>
          {exporting.downloadSvg}
        </Button>
        <Button variant="outlined" size="small" onClick={() => void downloadPng()}>
          {exporting.downloadPng}
        </Button>
        <Button variant="outlined" size="small" onClick={() => print()}>
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
      <PrintSheet policy={policy} view={view} />
    </Box>
  )
}
