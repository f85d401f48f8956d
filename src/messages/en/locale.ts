/** The language of these sentences, as a tag of BCP 47. */
export const locale = 'en'
