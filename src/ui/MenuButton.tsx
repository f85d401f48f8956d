import { useRef, useState, type ComponentProps, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { lazyPart } from './lazy-part.ts'
import { LoadedPart } from './LoadedPart.tsx'
import { partFailed } from '#messages/parts.ts'

/** One action of a menu. */
export type MenuAction = {
  label: string
  /** A second line that explains the action. */
  help?: string
  /** The mark of a choice among several (`radio`), or of one that is on or off (`check`). */
  mark?: { kind: 'radio' | 'check'; isOn: boolean }
  isDisabled?: boolean
  onSelect: () => void
}

type Props = Pick<ComponentProps<typeof Button>, 'variant' | 'size' | 'disabled' | 'className'> & {
  /** The name of the button and of its menu. */
  label: string
  /** What the button shows instead of its name. */
  children?: ReactNode
  /** The actions, in groups that a line separates. */
  groups: readonly (readonly MenuAction[])[]
}

const menu = lazyPart(() => import('./ActionMenu.tsx'))

/** A button that opens a menu of actions. The menu is loaded when it is first opened. */
export function MenuButton({ label, children, groups, ...look }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        {...look}
        ref={button}
        aria-label={children === undefined ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={() => setAnchor(button.current)}
      >
        {children ?? label}
      </Button>
      {anchor && (
        <LoadedPart part={menu} failed={partFailed.menu} look="inline">
          {({ ActionMenu }) => (
            <ActionMenu
              label={label}
              anchor={anchor}
              groups={groups}
              onClose={() => setAnchor(null)}
            />
          )}
        </LoadedPart>
      )}
    </>
  )
}
