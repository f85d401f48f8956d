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
