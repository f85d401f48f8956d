import { expect } from './fixtures.ts'

export type CallApi = (path: string) => Promise<{ text: string }>

/** Fails unless exactly these versions exist, newest first. */
export async function expectVersions(callApi: CallApi, versions: number[]): Promise<void> {
  const { text } = await callApi('system-settings/end-session-behavior/versions')
  const page: unknown = JSON.parse(text)
  expect(page).toMatchObject({ versions: versions.map((version) => ({ version })) })
}

/** Fails unless the newest version ends sessions after `minutes` of inactivity. */
export async function expectStoredMinutes(callApi: CallApi, minutes: number): Promise<void> {
  const { text } = await callApi('system-settings/end-session-behavior')
  const stored: unknown = JSON.parse(text)
  expect(stored).toMatchObject({
    settings: { agent: { endWhenInactive: { enabled: true, minutes } } },
  })
}
