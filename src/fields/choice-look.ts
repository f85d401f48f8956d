import { clsx } from 'clsx'
import css from './choice.module.css'

/** The classes of the frame of one choice among several; it cannot be changed where `isFixed`. */
export const choiceClass = (isChosen: boolean, isFixed = false) =>
  clsx(css['choice'], isFixed && css['fixed'], isChosen && css['chosen'])

/** The classes of what is in it: the radio button, and the text beside it. */
export const choiceParts = { radio: css['radio'], text: css['text'] } as const

/** The frame of one choice among several: all of it can be clicked, unless `isFixed`. */
export const choiceLook = (isChosen: boolean, isFixed = false) => ({
  display: 'flex',
  gap: 1.5,
  padding: 1.5,
  border: 1,
  borderRadius: 1,
  cursor: isFixed ? 'default' : 'pointer',
  borderColor: isChosen ? 'primary.main' : 'divider',
  bgcolor: isChosen ? 'var(--chosen)' : 'transparent',
  '&:hover': isFixed ? {} : { borderColor: isChosen ? 'primary.main' : 'text.secondary' },
})
