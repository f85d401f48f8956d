import { memo } from 'react'
import type { PartialPlace } from '../../../../policy/partial-outcome.ts'
import { AwayScreen, PhoneFrame } from './away-screens.tsx'
import { CustomerRoom, type RoomProps } from './CustomerRoom.tsx'

type Props = Omit<RoomProps, 'access'> & { place: PartialPlace }

function Content({ place, ...room }: Props) {
  switch (place.at) {
    case 'session':
      return <CustomerRoom access={undefined} {...room} />
    case 'room':
      return <CustomerRoom access={place.access} {...room} />
    default:
      return <AwayScreen place={place} />
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
