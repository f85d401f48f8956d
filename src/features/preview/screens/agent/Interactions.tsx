import Box from '@mui/material/Box'
import { agentScreen, cast, interactions } from '../../../../words/en/preview-screens.ts'
import { sinceTheEnd } from '../../../../words/en/preview-timeline.ts'
import { documentTitles } from '../document-titles.ts'
import { Glyph, type GlyphName } from '../Glyph.tsx'
import { plainList, row, typed } from '../screen-look.ts'
import type { Done, WalkEvent } from '../walk-through.ts'

const glyphs: Record<Done['what'], GlyphName> = {
  completed: 'done',
  reviewed: 'eye',
  downloaded: 'download',
  attached: 'clip',
  sent: 'message',
}

const item = { ...row, alignItems: 'start', paddingBlock: 0.5 } as const
const time = { color: 'text.secondary', fontSize: '0.75rem' } as const

function wordsOf(event: Done): string {
  switch (event.what) {
    case 'completed':
      return interactions.completed(cast.address)
    case 'reviewed':
      return interactions.reviewed
    case 'downloaded':
      return interactions.downloaded(documentTitles[event.document])
    case 'attached':
      return interactions.attached(event.file)
    case 'sent':
      return interactions.sent(event.text)
  }
}

type Props = { glyph: GlyphName; words: string; when: string }

function Interaction({ glyph, words, when }: Props) {
  return (
    <Box component="li" sx={item}>
      <Glyph name={glyph} />
      <Box sx={typed}>
        {words}
        <Box sx={time}>{when}</Box>
      </Box>
    </Box>
  )
}

/** What the customer did, each with its time since the end; one document was completed before all. */
export function Interactions({ events }: { events: readonly WalkEvent[] }) {
  return (
    <Box component="ul" aria-label={agentScreen.interactions} sx={plainList}>
      <Interaction
        glyph="done"
        words={interactions.completed(cast.identity)}
        when={agentScreen.inSession}
      />
      {events.map((event) => (
        <Interaction
          key={event.id}
          glyph={glyphs[event.what]}
          words={wordsOf(event)}
          when={sinceTheEnd(event.atMs)}
        />
      ))}
    </Box>
  )
}
