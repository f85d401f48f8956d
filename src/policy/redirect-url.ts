import { hasMixedScripts } from './mixed-scripts.ts'
import { hasPlaceholder } from './placeholders.ts'

/** The most characters of a redirect URL, in UTF-16 code units (R8). */
export const maxUrlLength = 2048

const maxLabelLength = 63
const maxHostLength = 253
const maxPort = 65_535

/** Everything that can be wrong with a redirect URL. */
export const redirectUrlCodes = [
  'required',
  'urlTooLong',
  'backslash',
  'whitespace',
  'controlCharacter',
  'formatCharacter',
  'schemeMissing',
  'schemeMalformed',
  'schemeNotAllowed',
  'hostMissing',
  'userInfo',
  'percentInHost',
  'ipAddress',
  'portNotAllowed',
  'labelEmpty',
  'labelTooLong',
  'labelCharacters',
  'topLabelDigits',
  'singleLabel',
] as const

/** The code of a problem with a redirect URL. */
export type RedirectUrlCode = (typeof redirectUrlCodes)[number]

/** The code of a warning about a redirect URL that is accepted (R9, R10). */
export type RedirectUrlWarning = 'mixedScripts' | 'placeholder'

/** A redirect URL that is accepted: as typed, its ends trimmed, and the host in both spellings. */
export type AcceptedUrl = {
  ok: true
  url: string
  typedHost: string
  punycodeHost: string
  warnings: RedirectUrlWarning[]
}

/**
 * A redirect URL that is refused. `scheme` is the one that was found, where that is the reason;
 * `quickFix` is a URL that would be accepted in its place. `withoutInvisible` is the text without the
 * invisible characters that it is refused for, whatever else may be wrong with it (R13).
 */
export type RefusedUrl = {
  ok: false
  code: RedirectUrlCode
  scheme?: string
  quickFix?: string
  withoutInvisible?: string
}

/** The answer of {@link checkRedirectUrl}. */
export type RedirectUrlCheck = AcceptedUrl | RefusedUrl

const prefix = 'https://'

const refuse = (code: RedirectUrlCode): RefusedUrl => ({ ok: false, code })

/** Returns true when `text` begins with `https://`, in any letter case (R2). */
const isHttps = (text: string) => text.slice(0, prefix.length).toLowerCase() === prefix

/** The characters that are refused anywhere in a URL and that nobody sees (R4, R13). */
const invisible = /\p{Cc}|(?=\p{Cf})\p{Default_Ignorable_Code_Point}/gu

/**
 * Returns the code of the first visible character that R4 forbids.
 */
function refusedCharacter(text: string): RedirectUrlCode | undefined {
  if (text.includes('\\')) return 'backslash'
  if (/\p{Cs}/u.test(text)) return 'controlCharacter'
  if (/\p{Cf}/u.test(text)) return 'formatCharacter'
  if (/\p{Z}/u.test(text)) return 'whitespace'
  return undefined
}

/** R13: the refusal of a text that is `freed` once its invisible characters are gone. */
function refuseInvisible(code: RedirectUrlCode, freed: string): RefusedUrl {
  const check = checkRedirectUrl(freed)
  if (check.ok) return { ok: false, code, quickFix: check.url, withoutInvisible: check.url }
  const { quickFix, withoutInvisible = freed } = check
  return { ok: false, code, ...(quickFix !== undefined && { quickFix }), withoutInvisible }
}

/** The scheme that `text` begins with, in lower case; `example.com:8080` begins with a host. */
function schemeOf(text: string): string | undefined {
  if (/^[^:/?#]+\.[^:/?#]+:\d+(?:[/?#]|$)/u.test(text)) return undefined
  return /^[a-z][a-z\d+.-]*(?=:)/iu.exec(text)?.[0].toLowerCase()
}

/** Returns true for `http`, `https` and common typos of them, such as `htps` (R3). */
const isNearHttps = (scheme: string) => /^(?=.*t)(?=.*p)[hpst]{3,8}$/u.test(scheme)

/** `https//` and the like: a host follows, and no colon tells a scheme. */
const withoutColon = /^https?[.,;]?\/\//iu

/** R2, R3: what a text that does not begin with `https://` begins with, and its quick fix. */
function refuseScheme(text: string): RefusedUrl {
  const scheme = schemeOf(text)
  if (scheme !== undefined && !isNearHttps(scheme)) {
    return { ok: false, code: 'schemeNotAllowed', scheme }
  }
  const rest = scheme === undefined ? text.replace(withoutColon, '') : text.slice(scheme.length + 1)
  const check = checkRedirectUrl(prefix + rest.replace(/^\/{0,2}/u, ''))
  const quickFix = check.ok ? check.url : check.quickFix
  const offered = quickFix === undefined ? {} : { quickFix }
  if (scheme === undefined) {
    return { ok: false, code: rest === text ? 'schemeMissing' : 'schemeMalformed', ...offered }
  }
  const code = scheme === 'https' ? 'schemeMalformed' : 'schemeNotAllowed'
  return { ok: false, code, scheme, ...offered }
}

/** R6, R7: what is wrong with a host that the URL parser takes, as the parser spells it. */
function acceptableHostCode(punycodeHost: string): RedirectUrlCode | undefined {
  if (/^\d+(?:\.\d+){3}$/u.test(punycodeHost)) return 'ipAddress'
  const labels = punycodeHost.split('.')
  if (labels.includes('')) return 'labelEmpty'
  if (punycodeHost.length > maxHostLength) return 'labelTooLong'
  if (labels.some((label) => label.length > maxLabelLength)) return 'labelTooLong'
  if (labels.some((label) => !/^[a-z\d](?:[a-z\d-]*[a-z\d])?$/u.test(label)))
    return 'labelCharacters'
  return labels.length === 1 ? 'singleLabel' : undefined
}

const isNumber = (label: string) => /^(?:\d+|0x[\da-f]*)$/iu.test(label)

/** R6, R7: why the URL parser does not take a host; it forgives one dot at the end. */
function refusedHostCode(typedHost: string): RedirectUrlCode {
  const labels = typedHost
    .normalize('NFKC')
    .replace(/[.\u3002]$/u, '')
    .split(/[.\u3002]/u)
  if (labels.every(isNumber)) return 'ipAddress'
  return labels.slice(-1).every(isNumber) ? 'topLabelDigits' : 'labelCharacters'
}

/** Two brackets begin a placeholder, not an address. */
const isIpv6 = (authority: string) =>
  /^\[(?!\[)/u.test(authority.normalize('NFKC')) || URL.canParse(`${prefix}[${authority}]`)

const isUsablePort = (port: string) =>
  port === '' || (/^\d+$/u.test(port) && Number(port) >= 1 && Number(port) <= maxPort)

function authorityCode(authority: string, typedHost: string): RedirectUrlCode | undefined {
  if (authority.includes('@')) return 'userInfo'
  if (isIpv6(authority)) return 'ipAddress'
  if (typedHost === '') return 'hostMissing'
  if (typedHost.includes('%')) return 'percentInHost'
  return isUsablePort(authority.slice(typedHost.length + 1)) ? undefined : 'portNotAllowed'
}

function warningsAbout(url: string, typedHost: string): RedirectUrlWarning[] {
  const warnings: RedirectUrlWarning[] = []
  if (hasMixedScripts(typedHost)) warnings.push('mixedScripts')
  if (hasPlaceholder(url)) warnings.push('placeholder')
  return warnings
}

/** R5 to R7, R9 to R13: the check of a text that begins with `https://`. */
function checkHttps(url: string): RedirectUrlCheck {
  const authority = url.slice(prefix.length).replace(/[/?#].*$/u, '')
  const visible = authority.replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  if (visible !== authority) {
    const rest = url.slice(prefix.length + authority.length)
    return refuseInvisible('formatCharacter', url.slice(0, prefix.length) + visible + rest)
  }
  const typedHost = authority.replace(/:.*$/u, '')
  const code = authorityCode(authority, typedHost)
  if (code !== undefined) return refuse(code)
  if (!URL.canParse(prefix + typedHost)) return refuse(refusedHostCode(typedHost))
  const punycodeHost = new URL(prefix + typedHost).hostname
  const hostCode = acceptableHostCode(punycodeHost)
  if (hostCode !== undefined) return refuse(hostCode)
  return { ok: true, url, typedHost, punycodeHost, warnings: warningsAbout(url, typedHost) }
}

/**
 * Checks the address that customers are sent to (R1 to R13). The WHATWG parser forgives too much
 * to be the check on its own, so it is asked only for the punycode host of a text that has passed
 * everything else. Nothing is completed or changed but the trimmed ends; nothing is fetched.
 */
export function checkRedirectUrl(text: string): RedirectUrlCheck {
  const url = text.trim()
  const visible = url.replace(invisible, '').trim()
  if (visible === '') return refuse('required')
  if (visible !== url) {
    return refuseInvisible(/\p{Cc}/u.test(url) ? 'controlCharacter' : 'formatCharacter', visible)
  }
  if (url.length > maxUrlLength) return refuse('urlTooLong')
  const character = refusedCharacter(url)
  if (character !== undefined) return refuse(character)
  if (!isHttps(url)) return refuseScheme(url)
  return checkHttps(url)
}
