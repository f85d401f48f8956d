import { expect, test } from './fixtures.ts'

/** The path of a decision about a session that the agent ended. */
const about = (endedAt: string, more = '') =>
  `system-settings/end-session-behavior/decision?cause=agentEndsSession&endedAt=${endedAt}${more}`

test('the mock answers what holds for a session, by the version in force when it ended', async ({
  seed,
  callApi,
}) => {
  await seed('history')
  // Version 7 redirected customers; version 8, saved on July 1 at 06:00, no longer did.
  const june = await callApi(about('2026-06-30T10:00:00Z', '&at=2026-07-02T10:00:00Z'))
  expect(JSON.parse(june.text)).toMatchObject({
    version: 7,
    settled: true,
    session: { state: 'ended', endedAt: '2026-06-30T10:00:00.000Z' },
    customer: {
      inRoom: { at: 'redirect', url: 'https://survey.example.com/after-the-session' },
      link: 'room',
      access: 'full',
      until: '2026-07-07T10:00:00.000Z',
    },
  })
  const july = await callApi(about('2026-07-01T06:00:00Z'))
  expect(JSON.parse(july.text)).toMatchObject({ version: 8 })
  expect((await callApi(about('2026-06-30T10:00:00Z', '&at=x'))).status).toBe(400)
})
