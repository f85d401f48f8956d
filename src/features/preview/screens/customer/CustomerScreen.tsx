import { memo } from 'react'
import { customerScreen } from '../../../../words/en/preview-screens.ts'
import type { CustomerShown } from '../customer-shown.ts'
import { CustomerRoom, type RoomProps } from './CustomerRoom.tsx'
import { Notice } from './Notice.tsx'
import { PhoneFrame } from './PhoneFrame.tsx'
import { RedirectedBrowser } from './RedirectedBrowser.tsx'
import { UnknownScreen } from './UnknownScreen.tsx'

type Props = Omit<RoomProps, 'access'> & { shown: CustomerShown }

function Content({ shown, ...room }: Props) {
  switch (shown.at) {
    case 'session':
      return <CustomerRoom access={undefined} {...room} />
    case 'room':
      return <CustomerRoom access={shown.access} {...room} />
    case 'redirect':
      return <RedirectedBrowser url={shown.url} />
    case 'sessionEnded':
      return <Notice words={customerScreen.sessionEnded} because={shown.decidedBy} />
    case 'accessEnded':
      return <Notice words={customerScreen.accessEnded} because={shown.decidedBy} />
    case 'unknown':
      return <UnknownScreen setting={shown.missing} />
  }
}

/** What the customer has in front of them, on a phone. */
export const CustomerScreen = memo(function CustomerScreen(props: Props) {
  return (
    <PhoneFrame>
      <Content {...props} />
    </PhoneFrame>
  )
})
