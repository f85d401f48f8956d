import { useRef, useState } from 'react'
import { settingsDifferences } from '../../../policy/differences.ts'
import { draftOf } from '../../../policy/draft.ts'
import { importing } from '../../../words/en/importing.ts'
import type { SettingsEditor } from '../editor/use-settings-editor.ts'
import { checkImport, type ImportProblem } from './check-import.ts'
import { readFile } from './read-file.ts'

/** The result of an attempt that imported nothing: its problems, or settings that change nothing. */
export type FailedImport = { kind: 'problems'; problems: ImportProblem[] } | { kind: 'same' }

type Options = Pick<SettingsEditor, 'base' | 'replaceDraft'> & {
  /** Called when the import is the draft. */
  onImported: () => void
}

/** Imports settings as a whole draft, or returns the reason why not. */
export function useImport({ base, replaceDraft, onImported }: Options) {
  const [failed, setFailed] = useState<FailedImport>()
  const latest = useRef(0)
  const { settings: saved } = base.document

  function importText(text: string, from: string) {
    const check = checkImport(text)
    if (!check.ok) {
      setFailed({ kind: 'problems', problems: check.problems })
      return
    }
    const { length } = settingsDifferences(saved, check.settings)
    if (length === 0) {
      setFailed({ kind: 'same' })
      return
    }
    const left = check.leftOut.length > 0 ? ` ${importing.leftOut}` : ''
    const announcement = `${importing.imported(from, length)}${left}`
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
    else setFailed({ kind: 'problems', problems: [{ words: file.words }] })
  }

  return { failed, importText, importFile }
}
