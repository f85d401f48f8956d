import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { checkRedirectUrl } from '../../../../policy/redirect-url.ts'
import { customerScreen } from '../../../../words/en/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import { row, typed } from '../screen-look.ts'
import { CentredScreen } from './CentredScreen.tsx'
import { Reason } from './Reason.tsx'
import { UnknownScreen } from './UnknownScreen.tsx'

const bar = {
  ...row,
  marginInline: 1.25,
  paddingInline: 1.25,
  paddingBlock: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 5,
  bgcolor: 'background.paper',
} as const

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
      <Box sx={bar}>
        <Glyph name="lock" />
        <Box component="bdi" sx={typed}>
          {punycodeHost}
        </Box>
      </Box>
      <CentredScreen glyph="globe">
        <Typography variant="body2" color="textSecondary">
          {customerScreen.browser}
        </Typography>
        <Typography variant="subtitle1" component="p" sx={typed}>
          <bdi>{typedHost}</bdi>
        </Typography>
        {typedHost.toLowerCase() !== punycodeHost && (
          <Typography variant="body2" sx={typed}>
            {customerScreen.spelling(punycodeHost)}
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {customerScreen.notLoaded}
        </Typography>
        <Reason because="customer.redirect.enabled" />
      </CentredScreen>
    </>
  )
}
