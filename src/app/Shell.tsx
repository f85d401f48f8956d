import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Outlet } from 'react-router'
import { page } from '../words/en/page.ts'
import { AppearanceSwitch } from './AppearanceSwitch.tsx'
import { Trail } from './Trail.tsx'

const mainId = 'main'
const wide = { maxInlineSize: '84rem', marginInline: 'auto', paddingInline: { xs: 2, sm: 3 } }

/** What every page has: the skip link, the breadcrumb and the switch of the appearance. */
export function Shell() {
  return (
    <>
      <Link
        href={`#${mainId}`}
        sx={{
          position: 'absolute',
          insetInlineStart: 16,
          '&:not(:focus)': { insetBlockStart: -64 },
        }}
        onClick={(event) => {
          event.preventDefault()
          document.getElementById(mainId)?.focus()
        }}
      >
        {page.skip}
      </Link>
      <Box component="header" sx={wide}>
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            paddingBlock: 2,
            alignItems: 'center',
            justifyContent: 'space-between',
          }}
        >
          <Trail />
          <AppearanceSwitch />
        </Box>
      </Box>
      <Box
        component="main"
        id={mainId}
        tabIndex={-1}
        sx={{
          ...wide,
          paddingBlockEnd: 4,
          containerName: 'main',
          containerType: 'inline-size',
          '&:focus': { outline: 'none' },
        }}
      >
        <Outlet />
      </Box>
    </>
  )
}
