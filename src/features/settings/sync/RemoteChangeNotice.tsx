import type { SettingsDocument } from '../../../api/contract.ts'
import { lazyPart } from '../../../ui/lazy-part.ts'
import { LoadedPart } from '../../../ui/LoadedPart.tsx'
import { useStickyEdge } from '../../../ui/use-sticky-edge.ts'
import { storedChangeMessage } from '#messages/conflict.ts'
import { partFailed } from '#messages/parts.ts'
import type { SaveState } from '../editor/editor-reducer.ts'
import type { RemoteChangeProps } from './RemoteChangeAlert.tsx'
import * as css from './RemoteChangeNotice.module.css'
import { storedChangeFacts } from './StoredChangeSentence.tsx'

type Props = Omit<RemoteChangeProps, 'latest'> & {
  saveState: SaveState
  latest: SettingsDocument | undefined
}

const alert = lazyPart(() => import('./RemoteChangeAlert.tsx'))

/** Says that somebody else has saved, as soon as that is known, and offers what to do about it. */
export function RemoteChangeNotice({ latest, saveState, ...alertProps }: Props) {
  const { base, me } = alertProps
  // While the outcome of a save is open, the latest version may be this page's own.
  const isOutcomeOpen = saveState.kind === 'saving' || saveState.kind === 'uncertain'
  // The save bar speaks of a version that a save has met.
  const met = saveState.kind === 'conflict' ? saveState.current.version : undefined
  const isNewer =
    latest !== undefined &&
    latest.version !== base.document.version &&
    latest.version !== met &&
    !base.replacesUnreadable &&
    !isOutcomeOpen
  return (
    <output ref={useStickyEdge('top')} tabIndex={-1} className={css.notice}>
      {isNewer && (
        <LoadedPart
          part={alert}
          failed={partFailed.actions}
          look="inline"
          text={storedChangeMessage(storedChangeFacts(latest, base, me))}
        >
          {({ RemoteChangeAlert }) => <RemoteChangeAlert {...alertProps} latest={latest} />}
        </LoadedPart>
      )}
    </output>
  )
}
