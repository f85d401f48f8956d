import { defaultSettings } from '../../policy/settings.ts'
import {
  plainProblemCodes,
  problemStatus,
  type PlainProblemCode,
  type Problem,
  type ProblemCode,
  type SettingsDocument,
} from '../contract.ts'
import { schemaVersion } from '../../policy/schema-steps.ts'

/** The document for tests: version 12 with the defaults. */
export const document: SettingsDocument = {
  schemaVersion,
  version: 12,
  savedAt: '2026-11-22T10:00:00Z',
  savedBy: { name: 'Dana Levi' },
  settings: defaultSettings,
}

const base = <Code extends ProblemCode>(code: Code) => ({
  type: 'about:blank' as const,
  title: 'A title',
  status: problemStatus[code],
  detail: 'A detail.',
  code,
})

/** Returns a problem without further members. */
export const plainProblem = (code: PlainProblemCode): Problem => base(code)

/** One problem for every code. */
export const everyProblem: readonly Problem[] = [
  ...plainProblemCodes.map(plainProblem),
  { ...base('staleVersion'), current: document },
  {
    ...base('invalidSettings'),
    errors: [
      { pointer: '/agent/endWhenInactive/minutes', code: 'zero', detail: 'It is 0.' },
      { pointer: '/reason', code: 'reasonTooLong', detail: 'It is too long.' },
    ],
  },
  { ...base('storedDocumentUnreadable'), raw: '{"schemaVersion":', version: 3 },
]
