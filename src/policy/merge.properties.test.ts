import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSettings } from './check-settings.ts'
import {
  allFrom,
  compared,
  keptChoices,
  merged,
  preselected,
  undecided,
  type Choices,
} from './merge.ts'
import { groupNames, settingGroups } from './setting-groups.ts'
import { settingValue } from './setting-path.ts'
import { settingsArbitrary } from './testing/settings.arbitrary.ts'

const sideArbitrary = fc.constantFrom('theirs' as const, 'mine' as const)

const choicesArbitrary: fc.Arbitrary<Choices> = fc.record(
  {
    agentRedirect: sideArbitrary,
    inactivity: sideArbitrary,
    access: sideArbitrary,
    attachments: sideArbitrary,
    chat: sideArbitrary,
    customerRedirect: sideArbitrary,
  },
  { requiredKeys: [] },
)

/** Settings that mostly agree, as those of two people who started from the same do. */
const relatives = fc
  .tuple(settingsArbitrary, settingsArbitrary, choicesArbitrary, choicesArbitrary)
  .map(([base, other, theirChanges, myChanges]) => ({
    base,
    theirs: merged(base, other, theirChanges),
    mine: merged(base, other, myChanges),
  }))

const threeArbitrary = fc.oneof(
  relatives,
  fc.record({ base: settingsArbitrary, theirs: settingsArbitrary, mine: settingsArbitrary }),
)

test('[M4] any choices give settings that can be stored, with each group from one side', () => {
  fc.assert(
    fc.property(threeArbitrary, choicesArbitrary, ({ theirs, mine }, choices) => {
      const result = merged(theirs, mine, choices)
      expect(checkSettings(result)).toEqual({ ok: true, settings: result })
      for (const group of groupNames) {
        const from = choices[group] === 'mine' ? mine : theirs
        const values = (of: typeof from) =>
          settingGroups[group].map((setting) => settingValue(of, setting))
        expect(values(result)).toEqual(values(from))
      }
    }),
  )
})

test('[M5] choosing one side everywhere gives exactly that side', () => {
  fc.assert(
    fc.property(threeArbitrary, ({ theirs, mine }) => {
      expect(merged(theirs, mine, allFrom('theirs'))).toEqual(theirs)
      expect(merged(theirs, mine, allFrom('mine'))).toEqual(mine)
    }),
  )
})

test('[M3] the initial choices lose nobody’s change, apart from the open groups', () => {
  fc.assert(
    fc.property(threeArbitrary, (three) => {
      const { theirs, mine } = three
      const choices = preselected(three)
      const open = undecided(three, choices)
      const result = merged(theirs, mine, choices)
      const lostMine = compared({ base: three.base, theirs: result, mine })
        .filter(({ changedBy }) => changedBy === 'me' || changedBy === 'both')
        .map(({ group }) => group)
      expect(lostMine.toSorted()).toEqual(open.toSorted())
      expect(compared({ base: result, theirs, mine: result }).map((one) => one.group)).toEqual(
        compared(three)
          .filter(({ changedBy }) => changedBy === 'me')
          .map(({ group }) => group),
      )
    }),
  )
})

test('[M6] choices stay unless the other version changed their group', () => {
  fc.assert(
    fc.property(
      threeArbitrary,
      settingsArbitrary,
      choicesArbitrary,
      choicesArbitrary,
      (three, other, choices, touched) => {
        expect(keptChoices(three, three, choices)).toEqual({ ...preselected(three), ...choices })
        const now = { ...three, theirs: merged(three.theirs, other, touched) }
        const kept = keptChoices(three, now, choices)
        const untouched = groupNames.filter((group) => touched[group] !== 'mine' && choices[group])
        const made = untouched.map((group) => [group, choices[group]])
        expect(kept).toMatchObject(Object.fromEntries(made))
      },
    ),
  )
})
