import { useQuery } from '@tanstack/react-query'
import type { RefCallback } from 'react'
import { useClient } from '../api/client-context.ts'
import { meQuery } from '../api/queries.ts'
import { page } from '#messages/page.ts'
import { partFailed } from '#messages/parts.ts'
import { settingsPath } from '../routing/paths.ts'
import { useIsAt } from '../routing/router.ts'
import { lazyPart } from '../ui/lazy-part.ts'
import { LoadedPart } from '../ui/LoadedPart.tsx'
import { Text } from '../ui/Text.tsx'
import { AppearanceMenu } from './AppearanceMenu.tsx'
import { Breadcrumbs } from './Breadcrumbs.tsx'
import * as css from './PageHeader.module.css'
import { PlaceTabs } from './PlaceTabs.tsx'
import * as shell from './Shell.module.css'

const developmentNote = lazyPart(() => import('./DevelopmentNote.tsx'))

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

/** The top of a page: a note in development, the breadcrumbs, the appearance, the title, and the places as tabs. */
export function PageHeader(props: Props) {
  const isPlace = useIsAt(`${settingsPath}/*?`)
  const me = useQuery({ ...meQuery(useClient()), enabled: false }).data
  return (
    <header className={shell.wide}>
      {me?.isDevelopment === true && (
        <LoadedPart part={developmentNote} failed={partFailed.signIn} look="inline">
          {({ DevelopmentNote }) => <DevelopmentNote name={me.name} />}
        </LoadedPart>
      )}
      <div className={css.bar}>
        <Breadcrumbs />
        <AppearanceMenu />
      </div>
      {isPlace && <PlacesHeader {...props} />}
    </header>
  )
}
