import Typography from '@mui/material/Typography'
import { visuallyHidden } from '../fields/visually-hidden.ts'
import { page } from '../words/en/page.ts'

type Props = {
  title: string
  /** The title of the page that this one belongs to, for the window. */
  within?: string
  /** Whether the heading is for screen readers only. */
  isHidden?: boolean
}

/** The heading of a page, which is also the title of the window. */
export function PageHeading({ title, within, isHidden = false }: Props) {
  return (
    <>
      <title>{[title, ...(within === undefined ? [] : [within]), page.product].join(' · ')}</title>
      <Typography variant="h1" sx={isHidden ? visuallyHidden : { marginBlockEnd: 1 }}>
        {title}
      </Typography>
    </>
  )
}
