import { clsx } from 'clsx'
import { useId } from 'react'
import type { SettingPath } from '../../../../policy/setting-path.ts'
import { cast, customerScreen } from '../../../../words/en/preview-screens.ts'
import look from '../screen-look.module.css'
import { documentFields, type Action, type Fields } from '../walk-through.ts'
import { DeedButton } from './DeedButton.tsx'
import { Part } from './Part.tsx'
import css from './phone.module.css'
import { Reason } from './Reason.tsx'
import { TypedField } from './TypedField.tsx'

type Props = {
  fields: Fields
  isReviewing: boolean
  noCompletion: SettingPath | undefined
  noReview: SettingPath | undefined
  act: (action: Action) => void
}

/** The document as it reads so far, with lines where nothing was filled in. */
function Paper({ fields: { street, city } }: { fields: Fields }) {
  const { blank } = customerScreen
  return (
    <div className={clsx(look['typed'], css['paper'])}>
      {customerScreen.paper(street.trim() || blank, city.trim() || blank)}
    </div>
  )
}

/** The document that waits to be filled in: to be completed, to be read, or neither. */
export function IncompleteDocument({ fields, isReviewing, noCompletion, noReview, act }: Props) {
  const id = useId()
  const reason = noCompletion && `${id}-completion`
  const filled = documentFields.filter((field) => fields[field].trim() !== '').length
  return (
    <Part
      title={cast.address}
      glyph="document"
      state={customerScreen.incomplete(filled, documentFields.length)}
    >
      {documentFields.map((field) => (
        <TypedField
          key={field}
          label={cast.fields[field]}
          value={fields[field]}
          reason={reason}
          onType={(text) => act({ deed: 'fill', field, text })}
          onEnter={() => act({ deed: 'complete' })}
        />
      ))}
      <div className={css['deeds']}>
        <DeedButton
          isMain
          name={customerScreen.complete}
          reason={reason}
          onClick={() => act({ deed: 'complete' })}
        />
        <DeedButton
          name={customerScreen.read}
          isExpanded={isReviewing}
          reason={noReview && `${id}-review`}
          onClick={() => act({ deed: isReviewing ? 'closeReview' : 'review' })}
        />
      </div>
      <Reason id={`${id}-completion`} because={noCompletion} />
      <Reason id={`${id}-review`} because={noReview} />
      {isReviewing && noReview === undefined && <Paper fields={fields} />}
    </Part>
  )
}
