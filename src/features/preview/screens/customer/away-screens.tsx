import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { BreakableText } from '../../../../ui/BreakableText.tsx'
import { Text } from '../../../../ui/Text.tsx'
import type { PartialPlace } from '../../../../policy/partial-outcome.ts'
import type { Unknown } from '../../../../policy/partial-policy.ts'
import { checkRedirectUrl } from '../../../../policy/redirect-url.ts'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { settingLabels } from '#messages/labels.ts'
import { unknownSentences } from '#messages/outcome.ts'
import { customerScreen } from '#messages/preview-screens.ts'
import { Glyph, type GlyphName } from '../Glyph.tsx'
import * as look from '../screen-look.module.css'
import * as css from './phone.module.css'
import { Reason } from './Reason.tsx'

/** A screen with a drawing and a short text. */
function CentredScreen({ glyph, children }: { glyph: GlyphName; children: ReactNode }) {
  return (
    <div className={css.centred}>
      <div className={css.drawing}>
        <Glyph name={glyph} />
      </div>
      {children}
    </div>
  )
}

type NoticeProps = { text: string; because: SettingPath; isSmall: boolean }

/** The notice that something has ended for the customer, and the setting that decided it. */
function Notice({ text, because, isSmall }: NoticeProps) {
  return (
    <CentredScreen glyph="ended">
      <Text variant="subtitle1">{text}</Text>
      {!isSmall && <Reason because={because} />}
    </CentredScreen>
  )
}

/** Stands in for a screen that is unknown, and names the setting that makes it so. */
function UnknownScreen({ unknown: { subject, because } }: { unknown: Unknown }) {
  return (
    <CentredScreen glyph="unknown">
      <Text variant="subtitle2">{settingLabels[because[0]]}</Text>
      <Text variant="body2" tone="error" className={css.unknown}>
        {unknownSentences[subject]}
      </Text>
    </CentredScreen>
  )
}

/** The most characters of a path that are shown after the host. */
const maxPath = 40

/** Returns what follows the host of a URL, cut where it is long; nothing for the root alone. */
function pathOf(url: string): string {
  const { pathname, search, hash } = new URL(url)
  const path = `${pathname}${search}${hash}`
  if (path === '/') return ''
  return path.length > maxPath ? `${path.slice(0, maxPath)}…` : path
}

type BrowserProps = { url: string; isLater: boolean; isSmall: boolean }

/**
 * A browser at the redirect address. The host is shown in both spellings where they differ; nothing
 * is loaded and there is no link to it.
 */
function RedirectedBrowser({ url, isLater, isSmall }: BrowserProps) {
  const check = checkRedirectUrl(url)
  // A policy holds no URL that is refused.
  if (!check.ok) return null
  const { typedHost, punycodeHost } = check
  const path = pathOf(check.url)
  return (
    <>
      <div className={clsx(look.row, css.address)}>
        <Glyph name="lock" />
        <bdi className={look.typed} translate="no">
          <BreakableText text={isSmall ? punycodeHost : `https://${punycodeHost}${path}`} />
        </bdi>
      </div>
      <CentredScreen glyph="globe">
        <Text variant="body2" tone="secondary">
          {isLater ? customerScreen.browserLater : customerScreen.browser}
        </Text>
        <Text variant="subtitle1" className={look.typed}>
          <bdi translate="no">
            <BreakableText text={`${typedHost}${path}`} />
          </bdi>
        </Text>
        {typedHost.toLowerCase() !== punycodeHost && (
          <Text variant="body2" className={look.typed}>
            <BreakableText text={customerScreen.spelling(punycodeHost)} />
          </Text>
        )}
        <Text variant="body2" tone="secondary">
          {customerScreen.notLoaded}
        </Text>
        {!isSmall && <Reason because="customer.redirect.enabled" />}
      </CentredScreen>
    </>
  )
}

type FrameProps = { className?: string; children: ReactNode }

/** The customer's phone, with what is on its screen. */
export function PhoneFrame({ className, children }: FrameProps) {
  return (
    <div className={clsx(look.text, css.frame, className)}>
      <div aria-hidden="true" className={css.speaker} />
      <div className={css.body}>{children}</div>
    </div>
  )
}

/** A place of the customer other than the room. */
export type PlaceAway = Exclude<PartialPlace, { at: 'session' | 'room' }>

type AwayProps = {
  place: PlaceAway
  /** True after the instant at which the session ends. */
  isLater?: boolean
  /** True where there is room for the screen only, without notes on it. */
  isSmall?: boolean
}

/** The screen of a customer who is not in the room. */
export function AwayScreen({ place, isLater = false, isSmall = false }: AwayProps) {
  switch (place.at) {
    case 'redirect':
      return <RedirectedBrowser url={place.url} isLater={isLater} isSmall={isSmall} />
    case 'sessionEnded':
      return (
        <Notice text={customerScreen.sessionEnded} because={place.decidedBy} isSmall={isSmall} />
      )
    case 'accessEnded':
      return (
        <Notice text={customerScreen.accessEnded} because={place.decidedBy} isSmall={isSmall} />
      )
    case 'unknown':
      return <UnknownScreen unknown={place.unknown} />
  }
}
