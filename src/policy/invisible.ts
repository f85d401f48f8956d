// Unicode gives the letters among these, the fillers of Hangul, a width: people see a gap.
const invisible = /(?!\p{L})\p{Default_Ignorable_Code_Point}/gu

/**
 * Returns `text` without the characters that nobody sees and that come along when a text is copied:
 * direction marks, zero-width characters, soft hyphens, byte-order marks (N5). Spaces and control
 * characters stay.
 */
export const withoutInvisible = (text: string): string => text.replace(invisible, '')
