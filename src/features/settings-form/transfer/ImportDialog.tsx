import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import OutlinedInput from '@mui/material/OutlinedInput'
import Typography from '@mui/material/Typography'
import { useId, useState, type DragEvent } from 'react'
import { ModalDialog } from '../../../fields/ModalDialog.tsx'
import { importing } from '../../../words/en/importing.ts'
import type { SettingsFormState } from '../use-settings-form.ts'
import { ProblemList } from './ProblemList.tsx'
import { useImport, type Tried } from './use-import.ts'

type Props = { form: SettingsFormState; onClose: () => void }

const field = { display: 'grid', gap: 0.75, justifyItems: 'start' } as const

/** Without this, the browser would leave the page for a file that is dropped on it. */
const allowDrop = (event: DragEvent) => event.preventDefault()

function Answer({ tried, version }: { tried: Tried | undefined; version: number }) {
  if (tried?.kind === 'problems') return <ProblemList problems={tried.problems} />
  return tried && <Alert severity="info">{importing.same(version)}</Alert>
}

/** Settings from a file or a pasted text, into the form as a draft. */
export function ImportDialog({ form, onClose }: Props) {
  const { tried, take, takeFile } = useImport(form, onClose)
  const [text, setText] = useState('')
  const id = useId()
  return (
    <ModalDialog
      title={importing.title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{importing.cancel}</Button>
          <Button variant="contained" onClick={() => take(text, importing.pasted)}>
            {importing.take}
          </Button>
        </>
      }
    >
      <Box
        onDragOver={allowDrop}
        onDrop={(event) => {
          event.preventDefault()
          void takeFile([...event.dataTransfer.files])
        }}
        sx={{ display: 'grid', gap: 2.5, minInlineSize: 0 }}
      >
        <Typography color="textSecondary">{importing.intro}</Typography>
        <Box sx={field}>
          <Typography component="label" htmlFor={`${id}-file`} variant="subtitle2">
            {importing.file}
          </Typography>
          <Box
            component="input"
            id={`${id}-file`}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])]
              // So that the same file, mended, can be chosen again.
              target.value = ''
              void takeFile(files)
            }}
            sx={{
              inlineSize: '100%',
              padding: 2,
              border: '1px dashed',
              borderColor: 'text.secondary',
              borderRadius: 1,
              font: 'inherit',
              color: 'inherit',
              '&::file-selector-button': {
                font: 'inherit',
                fontWeight: 600,
                color: 'inherit',
                backgroundColor: 'transparent',
                border: '1px solid',
                borderRadius: '8px',
                paddingInline: 1.5,
                paddingBlock: 0.5,
                marginInlineEnd: 1.5,
              },
            }}
          />
        </Box>
        <Box sx={field}>
          <Typography component="label" htmlFor={`${id}-text`} variant="subtitle2">
            {importing.text}
          </Typography>
          <OutlinedInput
            id={`${id}-text`}
            value={text}
            onChange={({ target }) => setText(target.value)}
            multiline
            minRows={4}
            maxRows={10}
            fullWidth
            size="small"
            slotProps={{ input: { spellCheck: false } }}
            sx={{ fontFamily: 'monospace', fontSize: '0.875rem' }}
          />
        </Box>
        <Answer tried={tried} version={form.base.document.version} />
      </Box>
    </ModalDialog>
  )
}
