import Alert from '@mui/material/Alert'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useId, useState, type DragEvent } from 'react'
import { Button } from '../../../fields/Button.tsx'
import { ModalDialog } from '../../../fields/ModalDialog.tsx'
import { Text } from '../../../fields/Text.tsx'
import { importing } from '../../../words/en/importing.ts'
import { useNoSaveShortcut } from '../save/use-save-shortcut.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'
import css from './ImportDialog.module.css'
import { ProblemList } from './ProblemList.tsx'
import { useImport, type Tried } from './use-import.ts'

type Props = { form: SettingsFormState; onClose: () => void }

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
  useNoSaveShortcut()
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
      <div
        onDragOver={allowDrop}
        onDrop={(event) => {
          event.preventDefault()
          void takeFile([...event.dataTransfer.files])
        }}
        className={css['fields']}
      >
        <Text tone="secondary">{importing.intro}</Text>
        <div className={css['field']}>
          <Text as="label" htmlFor={`${id}-file`} variant="subtitle2">
            {importing.file}
          </Text>
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])]
              // So that the same file, mended, can be chosen again.
              target.value = ''
              void takeFile(files)
            }}
            className={css['file']}
          />
        </div>
        <div className={css['field']}>
          <Text as="label" htmlFor={`${id}-text`} variant="subtitle2">
            {importing.text}
          </Text>
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
            className={css['text']}
          />
        </div>
        <Answer tried={tried} version={form.base.document.version} />
      </div>
    </ModalDialog>
  )
}
