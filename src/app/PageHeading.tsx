import Typography from '@mui/material/Typography'
import { page } from '../words/en/page.ts'

/** The heading of a page, which is also the title of the window. */
export function PageHeading({ title }: { title: string }) {
  return (
    <>
      <title>{`${title} · ${page.product}`}</title>
      <Typography variant="h1" sx={{ marginBlockEnd: 1 }}>
        {title}
      </Typography>
    </>
  )
}
