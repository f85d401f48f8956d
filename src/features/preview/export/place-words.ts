import type { CustomerPlace } from '../../../policy/landing.ts'
import { checkRedirectUrl } from '../../../policy/redirect-url.ts'
import { accessLabels } from '../../../words/en/labels.ts'
import { agentScreen, customerScreen } from '../../../words/en/preview-screens.ts'
import { stretchLabels } from '../../../words/en/preview-timeline.ts'

/** Where the customer is, in a few words; of an address, the host as it was typed. */
export function placeWords(place: CustomerPlace): string {
  switch (place.at) {
    case 'session':
      return stretchLabels.session
    case 'room':
      return `${agentScreen.room}, ${accessLabels[place.access.access].toLowerCase()}`
    case 'redirect': {
      const check = checkRedirectUrl(place.url)
      return check.ok ? check.typedHost : place.url
    }
    case 'sessionEnded':
      return customerScreen.sessionEnded
    case 'accessEnded':
      return customerScreen.accessEnded
  }
}
