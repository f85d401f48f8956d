import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { Link as RouterLink, useLocation } from 'react-router'
import { notFound } from '../words/en/page.ts'
import { PageHeading } from './PageHeading.tsx'
import { settingsPath } from '../fields/places.ts'

/** What an address that leads nowhere shows. */
export function NotFoundPage() {
  const { pathname } = useLocation()
  return (
    <>
      <PageHeading title={notFound.title} />
      <Typography sx={{ marginBlockEnd: 2, overflowWrap: 'anywhere' }}>
        {notFound.text(pathname)}
      </Typography>
      <Link component={RouterLink} to={settingsPath}>
        {notFound.back}
      </Link>
    </>
  )
}
