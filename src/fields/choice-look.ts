import { clsx } from 'clsx'
import css from './choice.module.css'

/** The classes of the frame of one choice among several; it cannot be changed where `isFixed`. */
export const choiceClass = (isChosen: boolean, isFixed = false) =>
  clsx(css['choice'], isFixed && css['fixed'], isChosen && css['chosen'])

/** The classes of what is in it: the radio button, and the text beside it. */
export const choiceParts = { radio: css['radio'], text: css['text'] } as const
