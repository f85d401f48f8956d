import { useId } from 'react'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { customerScreen } from '../../../../words/en/preview-screens.ts'
import { documentTitles } from '../document-titles.ts'
import { Glyph } from '../Glyph.tsx'
import type { Action, DocumentName } from '../walk-through.ts'
import { DeedButton } from './DeedButton.tsx'
import { Part } from './Part.tsx'
import css from './phone.module.css'
import { Reason } from './Reason.tsx'

type Props = {
  document: DocumentName
  because: SettingPath | undefined
  act: (action: Action) => void
}

/** A document that is completed: it can be downloaded, or says what forbids it. */
export function CompletedDocument({ document, because, act }: Props) {
  const id = useId()
  const title = documentTitles[document]
  return (
    <Part
      title={title}
      glyph="done"
      state={customerScreen.completed}
      action={
        <DeedButton
          name={customerScreen.downloadOf(title)}
          reason={because && id}
          onClick={() => act({ deed: 'download', document })}
        >
          <span className={css['download']}>
            <Glyph name="download" />
            <span>{customerScreen.download}</span>
          </span>
        </DeedButton>
      }
    >
      <Reason id={id} because={because} />
    </Part>
  )
}
