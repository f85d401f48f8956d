import { clsx } from 'clsx'
import { memo } from 'react'
import type { CustomerAccess } from '../../../policy/access.ts'
import type { PartialPlace } from '../../../policy/partial-outcome.ts'
import { customerSees, panel } from '#messages/panel.ts'
import { cast, customerScreen } from '#messages/preview-screens.ts'
import { AwayScreen, PhoneFrame } from '../screens/customer/away-screens.tsx'
import { forbiddenBy } from '../screens/forbidden-by.ts'
import { Glyph, type GlyphName } from '../screens/Glyph.tsx'
import { PhaseChip } from '../screens/PhaseChip.tsx'
import * as look from '../screens/screen-look.module.css'
import * as css from './PanelPhone.module.css'

type CardProps = {
  glyph: GlyphName
  title: string
  /** What the customer can do with it, and whether that is forbidden. */
  actions: readonly { name: string; isForbidden: boolean }[]
}

/** One part of the room with its actions, which are only drawn. */
function Card({ glyph, title, actions }: CardProps) {
  return (
    <div className={clsx(look.panel, css.card)}>
      <div className={look.row}>
        <Glyph name={glyph} />
        <div className={look.name}>{title}</div>
      </div>
      <div className={css.actions}>
        {actions.map(({ name, isForbidden }) => (
          <div
            key={name}
            className={clsx(look.drawnButton, css.action)}
            data-forbidden={isForbidden || undefined}
          >
            {name}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The room at a glance: everything in it, without text fields and messages. */
function Room({ access }: { access: CustomerAccess | undefined }) {
  const forbids = (capability: Parameters<typeof forbiddenBy>[1]) =>
    forbiddenBy(access, capability) !== undefined
  const cards: CardProps[] = [
    {
      glyph: 'document',
      title: cast.address,
      actions: [
        { name: customerScreen.complete, isForbidden: forbids('completeDocuments') },
        { name: customerScreen.read, isForbidden: forbids('reviewIncompleteDocuments') },
      ],
    },
    {
      glyph: 'done',
      title: cast.identity,
      actions: [
        { name: customerScreen.download, isForbidden: forbids('downloadCompletedDocuments') },
      ],
    },
    {
      glyph: 'clip',
      title: customerScreen.attachments,
      actions: [{ name: customerScreen.attach, isForbidden: forbids('addAttachments') }],
    },
    {
      glyph: 'message',
      title: customerScreen.chat,
      actions: [{ name: customerScreen.message, isForbidden: forbids('messageAgent') }],
    },
  ]
  return (
    <div className={css.room}>
      <div className={css.head}>
        <div className={look.name}>{customerScreen.yours}</div>
        <PhaseChip phase={access?.access ?? 'session'} />
      </div>
      {cards.map((card) => (
        <Card key={card.title} {...card} />
      ))}
    </div>
  )
}

type Props = {
  place: PartialPlace
  /** True for a customer who is there by the session link. */
  isByLink: boolean
}

/** The customer's phone in small: a picture of the screen that the preview page lets you use. */
export const PanelPhone = memo(({ place, isByLink }: Props) => (
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture that is made of elements
  <div role="img" aria-label={customerSees(place, isByLink)} className={css.picture}>
    {isByLink && <div className={css.caption}>{panel.byLink}</div>}
    <PhoneFrame className={css.phone}>
      {place.at === 'session' && <Room access={undefined} />}
      {place.at === 'room' && <Room access={place.access} />}
      {place.at !== 'session' && place.at !== 'room' && <AwayScreen place={place} isSmall />}
    </PhoneFrame>
  </div>
))
