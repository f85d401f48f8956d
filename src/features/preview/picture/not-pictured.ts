/** The attribute of what the page shows and no picture does, such as a button of the page. */
export const notPictured = { 'data-not-pictured': true } as const
