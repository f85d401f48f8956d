const name = String.raw`[\p{L}\p{N}_][\p{L}\p{N}_ .:|-]*`

/** The placeholder syntaxes that enclose a name, raw or percent-encoded: `{x}`, `%%x%%`, `[[x]]`, `<x>`. */
const named = new RegExp(String.raw`\{${name}\}|%%${name}%%|\[\[${name}\]\]|<${name}>`, 'u')

/** The percent-encoding of the brackets, of the percent sign and of a space. */
const encoded = /%(?:20|25|3[ce]|[57][bd])/giu

/**
 * Returns true when `url` has a placeholder of a template, such as `{id}` or `%%id%%` (R10).
 * Between braces that are not encoded anything counts; the other spellings need a name, since pairs
 * of them also occur without a meaning.
 */
export function hasPlaceholder(url: string): boolean {
  const decoded = url.replaceAll(encoded, (text) => decodeURIComponent(text))
  return /\{[^{}]*\}/u.test(url) || named.test(decoded)
}
