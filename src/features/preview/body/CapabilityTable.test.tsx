import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { Router } from 'wouter'
import { expect, test } from 'vitest'
import { pathOfSetting } from '../../../routing/paths.ts'
import { accessPhases, capabilities } from '../../../policy/access.ts'
import { customerAccessAt } from '../../../policy/outcome.ts'
import { partialPhases } from '../../../policy/partial-outcome.ts'
import type { PartialAccess } from '../../../policy/partial-policy.ts'
import { policyOf } from '../../../policy/policy.ts'
import { settingsArbitrary } from '../../../policy/testing/settings.arbitrary.ts'
import { settingsWith } from '../../../policy/testing/settings-with.ts'
import { accessLabels, capabilityLabels } from '#messages/labels.ts'
import { CapabilityTable } from './CapabilityTable.tsx'

/** A cell of the table as it is read: its word, and where its setting is. */
type Cell = { word: string; place: string }

const texts = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gu'))].map(
    ([, inner = '']) => inner,
  )

const plain = (html: string) => html.replaceAll(/<[^>]*>/gu, '')

function cellOf(html: string): Cell {
  return {
    word: texts(html, 'strong').map(plain).join(''),
    place: /href="([^"]*)"/u.exec(html)?.[1] ?? '',
  }
}

/**
 * The table as it is rendered: its columns by their heads, and of each row the name and the cells.
 */
function rendered(access: PartialAccess, now: number) {
  const phases = partialPhases(access).filter((phase) => phase.known)
  const html = renderToStaticMarkup(
    <Router ssrPath="/">
      <CapabilityTable phases={phases} now={now} />
    </Router>,
  )
  const [head = '', ...rows] = texts(html, 'tr')
  return {
    heads: texts(head, 'th').slice(1).map(plain),
    rows: rows.map((row) => ({
      name: texts(row, 'th').map(plain).join(''),
      cells: texts(row, 'td').map(cellOf),
    })),
  }
}

const instants = fc.nat({ max: 800 * 24 * 60 * 60_000 })

test('the column of an instant shows each capability as the policy decides it', () => {
  fc.assert(
    fc.property(settingsArbitrary, instants, (settings, atMs) => {
      const policy = policyOf(settings)
      const { access } = policy.customer
      const now = accessPhases(access).findLastIndex(({ fromMs }) => fromMs <= atMs)
      const { heads, rows } = rendered({ known: true, value: access }, now)
      const truth = customerAccessAt(policy, atMs)
      expect(heads[now]).toContain(accessLabels[truth?.access ?? 'none'])
      expect(heads.filter((head) => head.includes('now'))).toEqual([heads[now]])
      expect(rows.map(({ name }) => name)).toEqual(capabilities.map((one) => capabilityLabels[one]))
      expect(rows.map(({ cells }) => cells[now])).toEqual(
        capabilities.map((one) => {
          const decision = truth?.capabilities[one]
          return {
            word: decision?.allowed === true ? 'Yes' : 'No',
            place: decision && pathOfSetting(decision.decidedBy),
          }
        }),
      )
    }),
  )
  // Rendering the table so often outlasts the usual limit while the machine has other work.
}, 30_000)

const { access: weekOfAccess } = policyOf(settingsWith({})).customer

test('each known phase has a column, and nothing else has', () => {
  expect(rendered({ known: true, value: weekOfAccess }, 0).heads).toHaveLength(2)
  const { heads } = rendered(
    {
      known: false,
      subject: 'continuation',
      because: ['customer.access.continueToLimited.duration'],
      beginning: weekOfAccess,
    },
    0,
  )
  expect(heads).toHaveLength(1)
})

test('no column is current before the session ends', () => {
  expect(rendered({ known: true, value: weekOfAccess }, -1).heads.join(' ')).not.toContain('now')
})
