import { clsx } from 'clsx'
import { createElement, type HTMLAttributes, type Ref } from 'react'
import * as css from './Text.module.css'

const looks = {
  body1: css.body1,
  body2: css.body2,
  subtitle1: css.subtitle1,
  subtitle2: css.subtitle2,
  h1: css.h1,
  h2: css.h2,
} as const

const tones = { secondary: css.secondary, error: css.error } as const

type Props = HTMLAttributes<HTMLElement> & {
  as?:
    | 'p'
    | 'div'
    | 'span'
    | 'strong'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'ol'
    | 'label'
    | 'output'
    | 'summary'
  variant?: keyof typeof looks
  tone?: keyof typeof tones | undefined
  /** The id of the field that a label belongs to. */
  htmlFor?: string
  ref?: Ref<HTMLElement>
}

/**
 * Text in one of the theme's sizes. The style sheet holds its look, so that rendering computes nothing:
 * a page has hundreds of them, and they follow every keystroke.
 */
export function Text({ as = 'p', variant = 'body1', tone, className, ...rest }: Props) {
  return createElement(as, {
    className: clsx(looks[variant], tone && tones[tone], className),
    ...rest,
  })
}
