import { useRef, useState } from 'react'
import { settingsDifferences } from '../../../policy/differences.ts'
import { draftOf } from '../../../policy/draft.ts'
import { importing } from '../../../words/en/importing.ts'
import type { SettingsFormState } from '../editor/use-settings-editor.ts'
import { checkImport, type ImportProblem } from './check-import.ts'
import { readFile } from './read-file.ts'

/** What came of the last try to import something. */
export type Tried = { kind: 'problems'; problems: ImportProblem[] } | { kind: 'same' }

/** Takes an import into the form, whole and as a draft, or says why not. `onTaken` is its end. */
export function useImport(form: SettingsFormState, onTaken: () => void) {
  const [tried, setTried] = useState<Tried>()
  const newest = useRef(0)
  const { settings: saved } = form.base.document

  function take(text: string, from: string) {
    const check = checkImport(text)
    if (!check.ok) {
      setTried({ kind: 'problems', problems: check.problems })
      return
    }
    const { length } = settingsDifferences(saved, check.settings)
    if (length === 0) {
      setTried({ kind: 'same' })
      return
    }
    const left = check.leftOut.length > 0 ? ` ${importing.leftOut}` : ''
    const said = `${importing.imported(from, length)}${left}`
    form.replaceWith(draftOf(check.settings), { origin: 'imported' }, said)
    onTaken()
  }

  async function takeFile(files: readonly File[]) {
    newest.current += 1
    const own = newest.current
    const file = await readFile(files)
    // Another one was chosen meanwhile.
    if (own !== newest.current) return
    if (file.ok) take(file.text, file.name)
    else setTried({ kind: 'problems', problems: [{ words: file.words }] })
  }

  return { tried, take, takeFile }
}
