import { memo } from 'react'
import type { PartialPlace } from '../../../../policy/partial-outcome.ts'
import { AwayScreen, PhoneFrame } from './away-screens.tsx'
import { CustomerRoom, type RoomProps } from './CustomerRoom.tsx'

type Props = Omit<RoomProps, 'access'> & {
  place: PartialPlace
  /** True after the instant at which the session ends. */
  isLater: boolean
}

function Content({ place, isLater, ...room }: Props) {
  switch (place.at) {
    case 'session':
      return <CustomerRoom access={undefined} {...room} />
    case 'room':
      return <CustomerRoom access={place.access} {...room} />
    default:
      return <AwayScreen place={place} isLater={isLater} />
  }
}

/** The screen of the customer, on a phone. */
export const CustomerScreen = memo(function CustomerScreen(props: Props) {
  return (
    <PhoneFrame>
      <Content {...props} />
    </PhoneFrame>
  )
})
