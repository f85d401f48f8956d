/** The id of the save bar, which takes the focus when what had it gives way to the form. */
export const saveBarId = 'save-bar'
