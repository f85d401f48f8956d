import Alert from '@mui/material/Alert'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useId, useRef, useState, type DragEvent } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { ModalDialog } from '../../../ui/ModalDialog.tsx'
import { Text } from '../../../ui/Text.tsx'
import { settingsDifferences } from '../../../policy/differences.ts'
import { draftOf } from '../../../policy/draft.ts'
import { importing } from '#messages/importing.ts'
import { useDraftAnalysis } from '../editor/draft-analysis-context.tsx'
import type { Base } from '../editor/form-snapshot.ts'
import type { ReplaceDraft } from '../editor/use-settings-editor.ts'
import { useNoSaveShortcut } from '../save/save-shortcut.ts'
import { checkImport, type ImportProblem } from './check-import.ts'
import * as css from './ImportDialog.module.css'
import { readFile } from './read-file.ts'

/** The result of an attempt that imported nothing: its problems, or settings that change nothing. */
type FailedImport = { kind: 'problems'; problems: ImportProblem[] } | { kind: 'same' }

type ImportOptions = {
  base: Base
  replaceDraft: ReplaceDraft
  /** Called when the import is the draft. */
  onImported: () => void
}

/** Imports settings as a whole draft, or returns the reason why not. */
function useImport({ base, replaceDraft, onImported }: ImportOptions) {
  const [failed, setFailed] = useState<FailedImport>()
  const latest = useRef(0)
  const { changed } = useDraftAnalysis()
  const { settings: saved } = base.document

  function importText(text: string, fileName?: string) {
    const check = checkImport(text)
    if (!check.ok) {
      setFailed({ kind: 'problems', problems: check.problems })
      return
    }
    const { length } = settingsDifferences(saved, check.settings)
    if (length === 0 && changed.length === 0) {
      setFailed({ kind: 'same' })
      return
    }
    const left = check.leftOut.length > 0 ? ` ${importing.leftOut}` : ''
    const imported =
      fileName === undefined
        ? importing.importedText(length)
        : importing.importedFile(fileName, length)
    const same = length === 0 ? ` ${importing.nothingToSave(base.document.version)}` : ''
    const announcement = `${imported}${same}${left}`
    replaceDraft(draftOf(check.settings), { origin: 'imported' }, announcement)
    onImported()
  }

  async function importFile(files: readonly File[]) {
    latest.current += 1
    const own = latest.current
    const file = await readFile(files)
    // The person chose another file meanwhile.
    if (own !== latest.current) return
    if (file.ok) importText(file.text, file.name)
    else setFailed({ kind: 'problems', problems: [{ message: file.message }] })
  }

  return { failed, importText, importFile }
}

/** The most problems that the list shows. Fixing some of them shows the others. */
const maxShown = 50

function Problem({ problem: { line, column, path, label, message } }: { problem: ImportProblem }) {
  const position = line !== undefined && column !== undefined && importing.place(line, column)
  return (
    <li className={css.problem}>
      {(label ?? position) && (
        <Text as="div" variant="subtitle2">
          {[label, position].filter(Boolean).join(' · ')}
        </Text>
      )}
      {path !== undefined && (
        <code className={css.path} translate="no">
          {path}
        </code>
      )}
      <div>{message}</div>
    </li>
  )
}

/** Everything that keeps the settings from being imported, each with its position. */
function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  const hidden = problems.length - maxShown
  return (
    <Alert severity="error" icon={false}>
      <Text as="div" variant="subtitle2">
        {importing.problems(problems.length)}
      </Text>
      <ul className={css.list}>
        {problems.slice(0, maxShown).map((problem) => (
          <Problem
            key={`${problem.line} ${problem.column} ${problem.path} ${problem.message}`}
            problem={problem}
          />
        ))}
        {hidden > 0 && <li>{importing.more(hidden)}</li>}
      </ul>
    </Alert>
  )
}

function Failure({ failed, version }: { failed: FailedImport | undefined; version: number }) {
  if (failed?.kind === 'problems') return <ProblemList problems={failed.problems} />
  return failed && <Alert severity="info">{importing.same(version)}</Alert>
}

/** Without it, the browser would open a file that is dropped on the page. */
const allowDrop = (event: DragEvent) => event.preventDefault()

/** The props of {@link ImportDialog}. */
export type ImportDialogProps = { base: Base; replaceDraft: ReplaceDraft; onClose: () => void }

/** Imports settings from a file or a pasted text into the form, as a draft. */
export function ImportDialog({ base, replaceDraft, onClose }: ImportDialogProps) {
  const { failed, importText, importFile } = useImport({ base, replaceDraft, onImported: onClose })
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
          <Button variant="contained" onClick={() => importText(text)}>
            {importing.take}
          </Button>
        </>
      }
    >
      <div
        onDragOver={allowDrop}
        onDrop={(event) => {
          event.preventDefault()
          void importFile([...event.dataTransfer.files])
        }}
        className={css.fields}
      >
        <Text tone="secondary">{importing.intro}</Text>
        <div className={css.field}>
          <Text as="label" htmlFor={`${id}-file`} variant="subtitle2">
            {importing.file}
          </Text>
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const files = [...(target.files ?? [])]
              // So that the person can choose the same file again after fixing it.
              target.value = ''
              void importFile(files)
            }}
            className={css.file}
          />
        </div>
        <div className={css.field}>
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
            className={css.text}
          />
        </div>
        <Failure failed={failed} version={base.document.version} />
      </div>
    </ModalDialog>
  )
}
