import Link from '@mui/material/Link'
import { Link as RouterLink } from 'wouter'
import { usePath } from '../routing/router.ts'
import { notFound } from '#messages/page.ts'
import { PageHeading } from './PageHeading.tsx'
import { settingsPath } from '../routing/paths.ts'
import { Text } from '../ui/Text.tsx'
import * as css from './page-texts.module.css'

/** The page for unknown paths. */
export function NotFoundPage() {
  const path = usePath()
  return (
    <>
      <PageHeading title={notFound.title} />
      <Text className={css.text}>{notFound.text(path)}</Text>
      <Link component={RouterLink} to={settingsPath}>
        {notFound.back}
      </Link>
    </>
  )
}
