import { memo } from 'react'
import { BreakableText } from '../../../ui/BreakableText.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Text } from '../../../ui/Text.tsx'
import type { Settings } from '../../../policy/settings.ts'
import { nothingChanges, peopleChanges } from '#messages/people.ts'
import { preview } from '#messages/preview.ts'
import * as css from './body.module.css'

type Props = { saved: Settings; draft: Settings; onLookAt: (atMs: number) => void }

/**
 * The changes for people when the draft takes the place of what is saved, each with its instant.
 */
export const WhatChanges = memo(({ saved, draft, onLookAt }: Props) => {
  const changes = peopleChanges(saved, draft)
  if (changes.length === 0) {
    return <Text variant="body2">{nothingChanges(saved, draft)}</Text>
  }
  return (
    <ul className={css.list}>
      {changes.map(({ sentence, atMs }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a sentence changes while it is typed
        <li key={index} className={css.change}>
          <Text variant="body2" as="span" className={css.words}>
            <BreakableText text={sentence} />
          </Text>
          <Button
            size="small"
            aria-label={preview.lookAtChange(sentence)}
            onClick={() => onLookAt(atMs)}
            className={css.jump}
          >
            {preview.lookAt}
          </Button>
        </li>
      ))}
    </ul>
  )
})
