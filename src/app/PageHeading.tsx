import { Text } from '../ui/Text.tsx'
import * as visuallyHidden from '../ui/visually-hidden.module.css'
import { page } from '#messages/page.ts'
import * as css from './page-texts.module.css'

type Props = {
  title: string
  /** The title of the parent page, for the title of the window. */
  within?: string
  /** True if only screen readers announce the heading. */
  isHidden?: boolean
}

/** The heading of a page, which is also the title of the window. */
export function PageHeading({ title, within, isHidden = false }: Props) {
  return (
    <>
      <title>{[title, ...(within === undefined ? [] : [within]), page.product].join(' · ')}</title>
      <Text as="h1" variant="h1" className={isHidden ? visuallyHidden.hidden : css.title}>
        {title}
      </Text>
    </>
  )
}
