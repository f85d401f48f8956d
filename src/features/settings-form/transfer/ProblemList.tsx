import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { importing } from '../../../words/en/importing.ts'
import type { ImportProblem } from './check-import.ts'

/** More than this nobody reads at once; mending some of them shows the others. */
const shownAtMost = 50

function Problem({ problem: { line, column, path, label, words } }: { problem: ImportProblem }) {
  const place = line !== undefined && column !== undefined && importing.place(line, column)
  return (
    <Box component="li" sx={{ marginBlockStart: 1 }}>
      {(label ?? place) && (
        <Typography variant="subtitle2" component="div">
          {[label, place].filter(Boolean).join(' · ')}
        </Typography>
      )}
      {path !== undefined && (
        <Box component="code" sx={{ display: 'block', fontSize: '0.8125rem' }}>
          {path}
        </Box>
      )}
      {words}
    </Box>
  )
}

/** Everything that keeps an import from being taken, each with its place. */
export function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  const hidden = problems.length - shownAtMost
  return (
    <Alert severity="error" icon={false}>
      <Typography variant="subtitle2" component="div">
        {importing.problems(problems.length)}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', padding: 0, margin: 0 }}>
        {problems.slice(0, shownAtMost).map((problem) => (
          <Problem
            key={`${problem.line} ${problem.column} ${problem.path} ${problem.words}`}
            problem={problem}
          />
        ))}
        {hidden > 0 && <li>{importing.more(hidden)}</li>}
      </Box>
    </Alert>
  )
}
