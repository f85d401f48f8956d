import { clsx } from 'clsx'
import { useId, type ReactNode } from 'react'
import { Button } from '../../../../ui/Button.tsx'
import { pictured } from '#messages/preview-screens.ts'
import { Glyph, type GlyphName } from '../Glyph.tsx'
import * as look from '../screen-look.module.css'
import * as css from './phone.module.css'

type ActionButtonProps = {
  /** The name of the button, without that it is on the customer's screen. */
  name: string
  /** The content of the button; its name by default. */
  children?: ReactNode
  onClick: () => void
  /** The id of the reason why it is forbidden, where it is. */
  reason: string | undefined
  isMain?: boolean
  isExpanded?: boolean
}

/**
 * A button of the customer's screen. A forbidden one stays in place and says why, also when it is
 * pressed.
 */
export function ActionButton({
  name,
  children = name,
  onClick,
  reason,
  isMain,
  isExpanded,
}: ActionButtonProps) {
  return (
    <Button
      size="small"
      variant={isMain ? 'contained' : 'outlined'}
      onClick={onClick}
      className={clsx(css.button, isMain && css.main)}
      aria-label={pictured.customer(name)}
      aria-expanded={isExpanded}
      {...(reason !== undefined && { 'aria-disabled': true, 'aria-describedby': reason })}
    >
      {children}
    </Button>
  )
}

type TypedFieldProps = {
  label: string
  value: string
  /** The id of the reason why it can only be read, where it can. */
  reason: string | undefined
  onType: (text: string) => void
  onEnter: () => void
}

/**
 * A text field of the customer's screen: a native one, because moving the handle over a boundary
 * puts three of them there. It may stand inside the form of the settings, which Enter
 * must not save; and its text is no setting, so it has no name there.
 */
export function TypedField({ label, value, reason, onType, onEnter }: TypedFieldProps) {
  const id = useId()
  return (
    <div className={css.field}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        aria-label={pictured.customer(label)}
        autoComplete="off"
        maxLength={200}
        value={value}
        readOnly={reason !== undefined}
        aria-describedby={reason}
        className={css.input}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onEnter()
        }}
      />
    </div>
  )
}

type PartProps = {
  title: string
  glyph: GlyphName
  state?: string
  action?: ReactNode
  children?: ReactNode
}

/**
 * One part of the room on the phone: a group with a name. It can take the focus from a button of
 * its own that has done its work and goes.
 */
export function Part({ title, glyph, state, action, children }: PartProps) {
  return (
    <fieldset
      aria-label={pictured.customer(title)}
      tabIndex={-1}
      className={clsx(look.panel, css.part)}
    >
      <div className={clsx(look.row, css.partHead)}>
        <Glyph name={glyph} />
        <div className={css.partTitle}>
          <div className={look.name}>{title}</div>
          {state !== undefined && <div className={look.about}>{state}</div>}
        </div>
        {action}
      </div>
      {children}
    </fieldset>
  )
}
