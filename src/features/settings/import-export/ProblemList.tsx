import Alert from '@mui/material/Alert'
import { Text } from '../../../fields/Text.tsx'
import { importing } from '../../../words/en/importing.ts'
import type { ImportProblem } from './check-import.ts'
import css from './ProblemList.module.css'

/** More than this nobody reads at once; mending some of them shows the others. */
const shownAtMost = 50

function Problem({ problem: { line, column, path, label, words } }: { problem: ImportProblem }) {
  const place = line !== undefined && column !== undefined && importing.place(line, column)
  return (
    <li className={css['problem']}>
      {(label ?? place) && (
        <Text as="div" variant="subtitle2">
          {[label, place].filter(Boolean).join(' · ')}
        </Text>
      )}
      {path !== undefined && (
        <code className={css['path']} translate="no">
          {path}
        </code>
      )}
      <div>{words}</div>
    </li>
  )
}

/** Everything that keeps an import from being taken, each with its place. */
export function ProblemList({ problems }: { problems: readonly ImportProblem[] }) {
  const hidden = problems.length - shownAtMost
  return (
    <Alert severity="error" icon={false}>
      <Text as="div" variant="subtitle2">
        {importing.problems(problems.length)}
      </Text>
      <ul className={css['list']}>
        {problems.slice(0, shownAtMost).map((problem) => (
          <Problem
            key={`${problem.line} ${problem.column} ${problem.path} ${problem.words}`}
            problem={problem}
          />
        ))}
        {hidden > 0 && <li>{importing.more(hidden)}</li>}
      </ul>
    </Alert>
  )
}
