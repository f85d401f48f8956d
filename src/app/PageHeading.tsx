import { Text } from '../ui/Text.tsx'
import * as visuallyHidden from '../ui/visually-hidden.module.css'
import { page } from '#messages/page.ts'
import * as css from './page-texts.module.css'

type TitleProps = {
  title: string
  /** The title of the parent page. */
  within?: string
}

/** The title of the window. */
export function WindowTitle({ title, within }: TitleProps) {
  return (
    <title>{[title, ...(within === undefined ? [] : [within]), page.product].join(' · ')}</title>
  )
}

type Props = TitleProps & {
  /** True if only screen readers announce the heading, because a tab shows it. */
  isHidden?: boolean
}

/** The heading of a page, which is also the title of the window. */
export function PageHeading({ isHidden = false, ...titles }: Props) {
  return (
    <>
      <WindowTitle {...titles} />
      <Text as="h1" variant="h2" className={isHidden ? visuallyHidden.hidden : css.title}>
        {titles.title}
      </Text>
    </>
  )
}
