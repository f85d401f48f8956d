import { clsx } from 'clsx'
import * as css from './choice.module.css'

/** Returns the classes of the frame of a choice, which cannot be changed if `isFixed`. */
export const choiceClass = (isChosen: boolean, isFixed = false) =>
  clsx(css.choice, isFixed && css.fixed, isChosen && css.chosen)

/** The classes of the radio button and the text in the frame of a choice. */
export const choiceParts = { radio: css.radio, text: css.text } as const
