import { expect, test } from 'vitest'
import { embedParts, embedQuery, readEmbedPart } from './use-is-embedded.ts'

test.each(embedParts)('the query for %s asks for it', (part) => {
  expect(readEmbedPart(embedQuery(part))).toBe(part)
})

test.each([
  ['', undefined],
  ['?mock=seed%3Darticle', undefined],
  ['?embed', 'everything'],
  ['?embed=', 'everything'],
  ['?embed=footer', 'everything'],
  ['?mock=hang&embed=screens', 'screens'],
] as const)('%j asks for %s', (search, part) => {
  expect(readEmbedPart(search)).toBe(part)
})
