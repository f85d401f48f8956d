import { expect, test } from 'vitest'
import {
  allFrom,
  compared,
  keptChoices,
  merged,
  preselected,
  undecided,
  type Choices,
  type ThreeWay,
} from './merge.ts'
import { groupNames, settingGroups } from './setting-groups.ts'
import { settingPaths } from './setting-path.ts'
import { defaultSettings } from './settings.ts'
import { settingsWith, type Changes } from './testing/settings-with.ts'

const three = (theirs: Changes, mine: Changes): ThreeWay => ({
  base: defaultSettings,
  theirs: settingsWith(theirs),
  mine: settingsWith(mine),
})

const sevenHours = { value: 7, unit: 'hours' } as const
const toA = { enabled: true, url: 'https://a.example' }
const toB = { enabled: true, url: 'https://b.example' }

test('[M1] every setting is in one group, and the groups are in the order of the page', () => {
  expect(groupNames).toEqual(Object.keys(settingGroups))
  expect(groupNames.flatMap((group) => [...settingGroups[group]]).toSorted()).toEqual(
    settingPaths.toSorted(),
  )
  const places = groupNames.map((group) => settingPaths.indexOf(settingGroups[group][0]))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('[M1] a switch and its value are one group, and so are all lengths of access', () => {
  const mine = settingsWith({
    agent: { endWhenInactive: { enabled: true, minutes: 5 } },
    access: { level: 'limited', limitedDuration: sevenHours },
    redirect: toA,
  })
  const theirs = settingsWith({
    access: { continueToLimited: { enabled: true, duration: sevenHours } },
  })
  const choices: Choices = { inactivity: 'mine', access: 'mine', customerRedirect: 'mine' }
  expect(merged(theirs, mine, choices)).toEqual(mine)
  expect(compared({ base: defaultSettings, theirs, mine })).toEqual([
    { group: 'inactivity', changedBy: 'me', settings: [...settingGroups.inactivity] },
    {
      group: 'access',
      changedBy: 'both',
      settings: [
        'customer.access.level',
        'customer.access.limitedDuration',
        'customer.access.continueToLimited.enabled',
        'customer.access.continueToLimited.duration',
      ],
    },
    { group: 'customerRedirect', changedBy: 'me', settings: [...settingGroups.customerRedirect] },
  ])
})

const redirects: [string, Changes, Changes, string | undefined][] = [
  ['nobody', {}, {}, undefined],
  ['them alone', { redirect: toA }, {}, 'them'],
  ['me alone', {}, { redirect: toA }, 'me'],
  ['both differently', { redirect: toA }, { redirect: toB }, 'both'],
  ['both alike', { redirect: toA }, { redirect: toA }, 'bothAlike'],
]

test.each(redirects)('[M2] a group changed by %s', (_, theirs, mine, changedBy) => {
  const all = compared(three(theirs, mine))
  expect(all.map((one) => one.changedBy)).toEqual(changedBy === undefined ? [] : [changedBy])
})

test('[M2] a group is changed by both if each side changed another of its settings', () => {
  const both = three(
    { redirect: { enabled: true, url: '' } },
    { redirect: { ...toA, enabled: false } },
  )
  expect(compared(both)).toEqual([
    { group: 'customerRedirect', changedBy: 'both', settings: [...settingGroups.customerRedirect] },
  ])
})

test('[M2] values that are not in use, and another spelling of a length, are differences', () => {
  const unused: Changes = { redirect: { enabled: false, url: 'kept' } }
  const spelling: Changes = { access: { fullDuration: { value: 168, unit: 'hours' } } }
  expect(compared(three(unused, spelling)).map(({ group }) => group)).toEqual([
    'access',
    'customerRedirect',
  ])
})

const twoSides = three(
  { access: { chat: true }, agent: { redirect: 'stayInRoom' }, redirect: toA },
  { access: { attachments: true }, agent: { redirect: 'stayInRoom' }, redirect: toB },
)

test('[M3] a group that one side changed is chosen; one that both changed is not', () => {
  expect(preselected(twoSides)).toEqual({ attachments: 'mine', chat: 'theirs' })
})

test('[M3] a group is open only if both sides changed it differently', () => {
  const choices = preselected(twoSides)
  expect(undecided(twoSides, choices)).toEqual(['customerRedirect'])
  expect(undecided(twoSides, { ...choices, customerRedirect: 'theirs' })).toEqual([])
  expect(undecided(twoSides, allFrom('mine'))).toEqual([])
})

test('[M4] the result has the chosen side of each group', () => {
  const { theirs, mine } = twoSides
  expect(merged(theirs, mine, { ...preselected(twoSides), customerRedirect: 'mine' })).toEqual(
    settingsWith({
      access: { chat: true, attachments: true },
      agent: { redirect: 'stayInRoom' },
      redirect: toB,
    }),
  )
})

test('[M5] choosing one side everywhere gives that side; open groups are theirs', () => {
  const { theirs, mine } = twoSides
  expect(merged(theirs, mine, allFrom('theirs'))).toEqual(theirs)
  expect(merged(theirs, mine, allFrom('mine'))).toEqual(mine)
  expect(merged(theirs, mine, {})).toEqual(theirs)
})

test('[M6] after another save, the choices of unchanged groups stay', () => {
  const choices: Choices = { ...preselected(twoSides), chat: 'mine', customerRedirect: 'mine' }
  const again = { ...twoSides, theirs: settingsWith({ access: { chat: true }, redirect: toA }) }
  expect(keptChoices(twoSides, again, choices)).toEqual({
    ...choices,
    // They have taken back what both had changed: now only I have.
    agentRedirect: 'mine',
  })
})

test('[M6] a group that they changed again must be chosen again', () => {
  const choices: Choices = { ...preselected(twoSides), customerRedirect: 'mine' }
  const theirs = settingsWith({
    access: { chat: true },
    agent: { redirect: 'stayInRoom' },
    redirect: { enabled: true, url: 'https://c.example' },
  })
  const again = { ...twoSides, theirs }
  const kept = keptChoices(twoSides, again, choices)
  expect(kept).toEqual(preselected(twoSides))
  expect(undecided(again, kept)).toEqual(['customerRedirect'])
})

test('[M6] a group that you changed again must be chosen again', () => {
  const choices: Choices = { ...preselected(twoSides), customerRedirect: 'theirs' }
  const mine = settingsWith({ access: { attachments: true } })
  const now = { ...twoSides, mine }
  expect(keptChoices(twoSides, now, choices)).toEqual({
    attachments: 'mine',
    agentRedirect: 'theirs',
    chat: 'theirs',
    customerRedirect: 'theirs',
  })
})

test('[M6] choices made for another base must be made again', () => {
  const choices: Choices = { ...preselected(twoSides), chat: 'mine' }
  const now = { ...twoSides, base: settingsWith({ access: { chat: true } }) }
  // They have not changed it now: I have turned it off.
  expect(keptChoices(twoSides, now, { ...choices, chat: 'theirs' })).toMatchObject({ chat: 'mine' })
})
