import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import * as css from './Button.module.css'

type Look = {
  /** The emphasis. The main action of a page or dialog is `contained`. */
  variant?: 'text' | 'outlined' | 'contained' | undefined
  size?: 'small' | 'medium' | undefined
  /** `inherit` takes the colour of the surrounding text, as in an alert. */
  tone?: 'accent' | 'inherit' | undefined
}

/** Returns the classes of a link that looks like a {@link Button}. */
export const buttonClass = ({ variant = 'text', size = 'medium', tone = 'accent' }: Look) =>
  clsx(
    css.button,
    variant === 'outlined' && css.outlined,
    variant === 'contained' && css.contained,
    size === 'small' && css.small,
    tone === 'inherit' && css.inherit,
  )

/** A native button in the look of the product. It submits a form only if its `type` is `submit`. */
export function Button({
  variant,
  size,
  tone,
  type = 'button',
  className,
  ...native
}: Look & Omit<ComponentProps<'button'>, 'color'>) {
  return (
    <button
      {...native}
      type={type}
      className={clsx(buttonClass({ variant, size, tone }), className)}
    />
  )
}
