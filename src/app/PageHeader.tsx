import type { RefCallback } from 'react'
import { page } from '#messages/page.ts'
import { settingsPath } from '../routing/paths.ts'
import { useIsAt } from '../routing/router.ts'
import { Text } from '../ui/Text.tsx'
import { AppearanceMenu } from './AppearanceMenu.tsx'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import * as css from './PageHeader.module.css'
import { PlaceTabs } from './PlaceTabs.tsx'
import * as shell from './Shell.module.css'

type Props = {
  /** Shows what a place has to say beside the title. */
  beside: RefCallback<HTMLElement>
}

function PlacesHeader({ beside }: Props) {
  const isSettings = useIsAt(settingsPath)
  return (
    <>
      <div className={css.head} ref={beside}>
        {/* The other places have headings of their own. The wrapper stays, so that the title does. */}
        <div>
          <Text as={isSettings ? 'h1' : 'div'} variant="h1" className={css.title}>
            {page.title}
          </Text>
        </div>
      </div>
      <PlaceTabs />
    </>
  )
}

/** The top of a page: the breadcrumbs, the appearance, the title, and the places as tabs. */
export function PageHeader(props: Props) {
  const isPlace = useIsAt(`${settingsPath}/*?`)
  return (
    <header className={shell.wide}>
      <div className={css.bar}>
        <Breadcrumbs />
        <AppearanceMenu />
      </div>
      {isPlace && <PlacesHeader {...props} />}
    </header>
  )
}
