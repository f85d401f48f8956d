import { clsx } from 'clsx'
import { useId } from 'react'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { cast, customerScreen } from '#messages/preview-screens.ts'
import { Glyph } from '../Glyph.tsx'
import * as look from '../screen-look.module.css'
import { documentFields, type Action, type DocumentName, type Fields } from '../walk-through.ts'
import { documentTitles } from '../walk-messages.ts'
import * as css from './phone.module.css'
import { Reason } from './Reason.tsx'
import { ActionButton, Part, TypedField } from './room-parts.tsx'

type CompletedProps = {
  document: DocumentName
  because: SettingPath | undefined
  act: (action: Action) => void
}

/** A completed document: it can be downloaded, or says what forbids it. */
export function CompletedDocument({ document, because, act }: CompletedProps) {
  const id = useId()
  const title = documentTitles[document]
  return (
    <Part
      title={title}
      glyph="done"
      state={customerScreen.completed}
      action={
        <ActionButton
          name={customerScreen.downloadOf(title)}
          reason={because && id}
          onClick={() => act({ type: 'download', document })}
        >
          <span className={css.download}>
            <Glyph name="download" />
            <span>{customerScreen.download}</span>
          </span>
        </ActionButton>
      }
    >
      <Reason id={id} because={because} />
    </Part>
  )
}

type IncompleteProps = {
  fields: Fields
  isReviewing: boolean
  noCompletion: SettingPath | undefined
  noReview: SettingPath | undefined
  act: (action: Action) => void
}

/** The text of the document so far, with lines where nothing was filled in. */
function Paper({ fields: { street, city } }: { fields: Fields }) {
  const { blank } = customerScreen
  return (
    <div className={clsx(look.typed, css.paper)}>
      {customerScreen.paper(street.trim() || blank, city.trim() || blank)}
    </div>
  )
}

/** The incomplete document: it can be completed, read, or neither. */
export function IncompleteDocument({
  fields,
  isReviewing,
  noCompletion,
  noReview,
  act,
}: IncompleteProps) {
  const id = useId()
  const reason = noCompletion && `${id}-completion`
  const filled = documentFields.filter((field) => fields[field].trim() !== '').length
  return (
    <Part
      title={cast.address}
      glyph="document"
      state={customerScreen.incomplete(filled, documentFields.length)}
    >
      <div className={css.fields}>
        {documentFields.map((field) => (
          <TypedField
            key={field}
            label={cast.fields[field]}
            value={fields[field]}
            reason={reason}
            onType={(text) => act({ type: 'fill', field, text })}
            onEnter={() => act({ type: 'complete' })}
          />
        ))}
      </div>
      <div className={css.actions}>
        <ActionButton
          isMain
          name={customerScreen.complete}
          reason={reason}
          onClick={() => act({ type: 'complete' })}
        />
        <ActionButton
          name={customerScreen.read}
          isExpanded={isReviewing}
          reason={noReview && `${id}-review`}
          onClick={() => act({ type: isReviewing ? 'closeReview' : 'review' })}
        />
      </div>
      <Reason id={`${id}-completion`} because={noCompletion} />
      <Reason id={`${id}-review`} because={noReview} />
      {isReviewing && noReview === undefined && <Paper fields={fields} />}
    </Part>
  )
}
