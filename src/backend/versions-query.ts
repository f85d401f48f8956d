import { maxPersonLength } from '../api/contract.ts'
import { settingPaths, type SettingPath } from '../policy/setting-path.ts'
import { refusal } from './problem.ts'
import { readInstant, readNumber, readQuery } from './query.ts'

const defaultLimit = 50
const maxLimit = 200

/** What of the history is asked for; instants in milliseconds since 1970. */
export type HistoryQuery = {
  before: number
  limit: number
  by?: string
  setting?: SettingPath
  fromMs?: number
  toMs?: number
}

function readPerson(text: string): string {
  const name = text.trim()
  if (name !== '' && name.length <= maxPersonLength) return name
  throw refusal('invalidRequest', `"by" must have 1 to ${maxPersonLength} characters.`)
}

function readSetting(text: string): SettingPath {
  const setting = settingPaths.find((one) => one === text)
  if (setting !== undefined) return setting
  throw refusal('invalidRequest', `"setting" must be one of ${settingPaths.join(', ')}.`)
}

/**
 * Reads the query of the history, strictly.
 *
 * @throws {Refusal} `invalidRequest`
 */
export function readHistoryQuery(request: Request): HistoryQuery {
  const names = ['before', 'limit', 'by', 'setting', 'from', 'to'] as const
  const { before, limit, by, setting, from, to } = readQuery(request, names)
  return {
    before: before === undefined ? Infinity : readNumber('before', before, Number.MAX_SAFE_INTEGER),
    limit: limit === undefined ? defaultLimit : readNumber('limit', limit, maxLimit),
    ...(by !== undefined && { by: readPerson(by) }),
    ...(setting !== undefined && { setting: readSetting(setting) }),
    ...(from !== undefined && { fromMs: readInstant('from', from) }),
    ...(to !== undefined && { toMs: readInstant('to', to) }),
  }
}
