import { hasMixedScripts } from './mixed-scripts.ts'

/** The most characters of a redirect URL (R8). */
export const maxUrlLength = 2048

const maxLabelLength = 63
const maxHostLength = 253

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

/** What is wrong with a redirect URL. */
export type RedirectUrlCode = (typeof redirectUrlCodes)[number]

/** What is odd about a redirect URL that is accepted (R9, R10). */
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
 * `remedy` is a URL that would be accepted in its place.
 */
export type RefusedUrl = { ok: false; code: RedirectUrlCode; scheme?: string; remedy?: string }

/** The answer of {@link checkRedirectUrl}. */
export type RedirectUrlCheck = AcceptedUrl | RefusedUrl

const prefix = 'https://'

const refuse = (code: RedirectUrlCode): RefusedUrl => ({ ok: false, code })

/** The first of R4's characters that must not stand anywhere in a URL. */
function refusedCharacter(text: string): RedirectUrlCode | undefined {
  if (text.includes('\\')) return 'backslash'
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return 'controlCharacter'
  if (/\p{Cf}/u.test(text)) return 'formatCharacter'
  if (/\p{Z}/u.test(text)) return 'whitespace'
  return undefined
}

/** The scheme that `text` begins with, in lower case; `example.com:8080` begins with a host. */
function schemeOf(text: string): string | undefined {
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]*):(.*)$/iu.exec(text) ?? []
  const isPort = scheme?.includes('.') === true && /^\d+(?:[/?#]|$)/u.test(rest)
  return isPort ? undefined : scheme?.toLowerCase()
}

/** R2, R3: what a text that does not begin with `https://` begins with, and what would mend it. */
function refuseScheme(text: string): RefusedUrl {
  const scheme = schemeOf(text)
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { ok: false, code: 'schemeNotAllowed', scheme }
  }
  const rest = scheme === undefined ? text : text.slice(scheme.length + 1)
  const remedy = prefix + rest.replace(/^\/{0,2}/u, '')
  const mended = checkRedirectUrl(remedy).ok ? { remedy } : {}
  if (scheme === undefined) return { ok: false, code: 'schemeMissing', ...mended }
  const code = scheme === 'http' ? 'schemeNotAllowed' : 'schemeMalformed'
  return { ok: false, code, scheme, ...mended }
}

function checkHost(punycodeHost: string): RedirectUrlCode | undefined {
  if (/^[\d.]+$/u.test(punycodeHost)) return 'ipAddress'
  const labels = punycodeHost.split('.')
  if (labels.includes('')) return 'labelEmpty'
  if (punycodeHost.length > maxHostLength || labels.some((label) => label.length > maxLabelLength))
    return 'labelTooLong'
  if (!labels.every((label) => /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/u.test(label)))
    return 'labelCharacters'
  return labels.length === 1 ? 'singleLabel' : undefined
}

const isNumber = (label: string) => /^(?:\d+|0x[\da-f]*)$/iu.test(label)

/** Why the URL parser does not take a host that stands in front of a usable port (R6, R7). */
function refusedHostCode(typedHost: string): RedirectUrlCode {
  const labels = typedHost.normalize('NFKC').split(/[.\u3002]/u)
  if (labels.every(isNumber)) return 'ipAddress'
  return labels.slice(-1).every(isNumber) ? 'topLabelDigits' : 'labelCharacters'
}

const isUsablePort = (port: string) =>
  /^\d*$/u.test(port) && Number(port || 443) >= 1 && Number(port) <= 65_535

function checkAuthority(url: string, authority: string): RedirectUrlCheck {
  if (authority === '') return refuse('hostMissing')
  if (authority.includes('@')) return refuse('userInfo')
  if (authority.startsWith('[')) return refuse('ipAddress')
  const [typedHost = '', ...ports] = authority.split(':')
  if (typedHost === '') return refuse('hostMissing')
  if (typedHost.includes('%')) return refuse('percentInHost')
  if (/\p{Default_Ignorable_Code_Point}/u.test(typedHost)) return refuse('formatCharacter')
  if (ports.length > 1 || !isUsablePort(ports.join(''))) return refuse('portNotAllowed')
  if (!URL.canParse(prefix + typedHost)) return refuse(refusedHostCode(typedHost))
  const punycodeHost = new URL(prefix + typedHost).hostname
  const code = checkHost(punycodeHost)
  if (code !== undefined) return refuse(code)
  const warnings: RedirectUrlWarning[] = []
  if (hasMixedScripts(typedHost)) warnings.push('mixedScripts')
  if (/\{[^{}]*\}/u.test(url)) warnings.push('placeholder')
  return { ok: true, url, typedHost, punycodeHost, warnings }
}

/**
 * Checks the address that customers are sent to (R1 to R10). The WHATWG parser forgives too much
 * to be the check on its own, so it is asked only for the punycode host of a text that has passed
 * everything else. Nothing is completed or changed but the trimmed ends; nothing is fetched.
 */
export function checkRedirectUrl(text: string): RedirectUrlCheck {
  const url = text.trim()
  if (url === '') return refuse('required')
  if (url.length > maxUrlLength) return refuse('urlTooLong')
  const character = refusedCharacter(url)
  if (character !== undefined) return refuse(character)
  if (!url.startsWith(prefix)) return refuseScheme(url)
  return checkAuthority(url, /^[^/?#]*/u.exec(url.slice(prefix.length))?.[0] ?? '')
}
