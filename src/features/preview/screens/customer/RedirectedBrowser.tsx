import { clsx } from 'clsx'
import { BreakableText } from '../../../../fields/BreakableText.tsx'
import { Text } from '../../../../fields/Text.tsx'
import { checkRedirectUrl } from '../../../../policy/redirect-url.ts'
import { customerScreen } from '../../../../words/en/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import look from '../screen-look.module.css'
import { CentredScreen } from './CentredScreen.tsx'
import css from './phone.module.css'
import { Reason } from './Reason.tsx'
import { UnknownScreen } from './UnknownScreen.tsx'

/**
 * A browser at the redirect address. The host is shown in both spellings where they differ; nothing
 * is loaded and nothing leads there.
 */
export function RedirectedBrowser({ url }: { url: string }) {
  const check = checkRedirectUrl(url)
  if (!check.ok) return <UnknownScreen setting="customer.redirect.url" />
  const { typedHost, punycodeHost } = check
  return (
    <>
      <div className={clsx(look['row'], css['address'])}>
        <Glyph name="lock" />
        <bdi className={look['typed']} translate="no">
          <BreakableText text={punycodeHost} />
        </bdi>
      </div>
      <CentredScreen glyph="globe">
        <Text variant="body2" tone="secondary">
          {customerScreen.browser}
        </Text>
        <Text variant="subtitle1" className={look['typed']}>
          <bdi translate="no">
            <BreakableText text={typedHost} />
          </bdi>
        </Text>
        {typedHost.toLowerCase() !== punycodeHost && (
          <Text variant="body2" className={look['typed']}>
            <BreakableText text={customerScreen.spelling(punycodeHost)} />
          </Text>
        )}
        <Text variant="body2" tone="secondary">
          {customerScreen.notLoaded}
        </Text>
        <Reason because="customer.redirect.enabled" />
      </CentredScreen>
    </>
  )
}
