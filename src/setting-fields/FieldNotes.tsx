import { clsx } from 'clsx'
import { useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Draft } from '../policy/draft.ts'
import type { DraftWarning } from '../policy/draft-warnings.ts'
import type { SettingPath } from '../policy/setting-path.ts'
import { settingLabels } from '#messages/labels.ts'
import { notes as words } from '#messages/notes.ts'
import { saving } from '#messages/page.ts'
import { quickFixLabel, warningMessages } from '#messages/warnings.ts'
import { Button } from '../ui/Button.tsx'
import * as css from './field-notes.module.css'
import { useNotes } from './use-notes.ts'
import { useViewOnly } from './use-view-only.ts'

/** The note that was settled last, the sentence about that, and the way back. */
type Settled = { code: string; text: string; undo: () => void }

type NoteProps = { note: DraftWarning; onSettle: (settled: Settled) => void }

function Actions({ note, onSettle }: NoteProps) {
  const { hide, show } = useNotes()
  const { setValue, getValues } = useFormContext<Draft>()
  const { code, quickFix } = note
  const onFix = () => {
    if (!quickFix) return
    const before = getValues(quickFix.setting)
    setValue(quickFix.setting, quickFix.value)
    onSettle({
      code,
      text: words.fixed(quickFixLabel(quickFix)),
      undo: () => setValue(quickFix.setting, before),
    })
  }
  const onIntended = () => {
    hide(note)
    onSettle({ code, text: words.hidden, undo: () => show(note) })
  }
  return (
    <div className={css.actions}>
      {quickFix && (
        <Button size="small" tone="inherit" variant="outlined" onClick={onFix}>
          {quickFixLabel(quickFix)}
        </Button>
      )}
      <Button
        size="small"
        tone="inherit"
        aria-label={words.intendedNamed(settingLabels[note.settings[0]])}
        onClick={onIntended}
      >
        {words.intended}
      </Button>
    </div>
  )
}

function UndoButton({ onUndo }: { onUndo: () => void }) {
  const ref = useRef<HTMLButtonElement>(null)
  // The button that had the focus is gone.
  useEffect(() => ref.current?.focus(), [])
  return (
    <Button ref={ref} size="small" onClick={onUndo}>
      {saving.undo}
    </Button>
  )
}

/** The notes about `setting`, each with the click that settles it and the one that hides it. */
export function FieldNotes({ setting }: { setting: SettingPath }) {
  const { open } = useNotes()
  const { isViewOnly } = useViewOnly()
  const [settled, setSettled] = useState<Settled>()
  const here = open.filter(({ settings }) => settings[0] === setting)
  const isSettled = settled !== undefined && here.every(({ code }) => code !== settled.code)
  if (here.length === 0 && !isSettled) return null
  return (
    <>
      {here.map((note) => (
        <div
          key={note.code}
          role="note"
          className={clsx(css.note, note.areDefaults && css.neutral)}
        >
          <div className={css.text}>
            <strong>{isViewOnly ? words.titleOfOne : words.title}</strong>{' '}
            <span>{warningMessages[note.code]}</span>
          </div>
          {!isViewOnly && <Actions note={note} onSettle={setSettled} />}
        </div>
      ))}
      <output className={css.done}>
        {isSettled && <span>{settled.text}</span>}
        {isSettled && (
          <UndoButton
            onUndo={() => {
              settled.undo()
              setSettled(undefined)
            }}
          />
        )}
      </output>
    </>
  )
}
