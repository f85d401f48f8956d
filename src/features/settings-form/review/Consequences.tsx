import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'
import type { Settings } from '../../../policy/settings.ts'
import { warningsFor } from '../../../policy/warnings.ts'
import { outcome } from '../../../words/en/outcome.ts'
import { nothingChanges, peopleChanges } from '../../../words/en/people.ts'
import { review } from '../../../words/en/review.ts'
import { warningWords } from '../../../words/en/warnings.ts'

const plainList = { listStyle: 'none', padding: 0, margin: 0, gap: 1 } as const

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Typography id={id} component="h3" variant="subtitle2" sx={{ marginBlockEnd: 1 }}>
        {title}
      </Typography>
      {children}
    </section>
  )
}

function People({ saved, settings }: { saved: Settings; settings: Settings }) {
  const changes = peopleChanges(saved, settings)
  if (changes.length === 0) {
    return <Typography variant="body2">{nothingChanges(saved, settings)}</Typography>
  }
  return (
    <Stack component="ul" sx={plainList}>
      {changes.map(({ words }) => (
        <Typography key={words} component="li" variant="body2">
          {words}
        </Typography>
      ))}
    </Stack>
  )
}

/** What changes for people when `settings` take the place of `saved`, and what is worth a look. */
export function Consequences({ saved, settings }: { saved: Settings; settings: Settings }) {
  const warnings = warningsFor(settings, { origin: location.origin })
  return (
    <>
      <Group title={review.people}>
        <People saved={saved} settings={settings} />
      </Group>
      {warnings.length > 0 && (
        <Group title={outcome.warnings}>
          <Stack component="ul" sx={plainList}>
            {warnings.map(({ code }) => (
              <li key={code}>
                <Alert severity="warning" role="note" icon={false}>
                  {warningWords[code]}
                </Alert>
              </li>
            ))}
          </Stack>
        </Group>
      )}
    </>
  )
}
