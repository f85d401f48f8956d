import { expect, test } from 'vitest'
import { checkRedirectUrl } from './redirect-url.ts'

const placeholders = [
  '/{id}',
  '/{session_id}',
  '/a{}b',
  '?name={{name}}',
  '#{x}',
  '?a={b&c=d}',
  '?id=${session.id}',
  '/%%x%%',
  '?to=%%customer name%%'.replace(' ', '_'),
  '#%%EMAIL%%',
  '/[[x]]/bye',
  '?a=[[session-id]]',
  '/<x>',
  '?a=<session.id>&b=1',
  '#<<x>>',
  '/%7Bx%7D',
  '/%7bsession_id%7d',
  '?a=%7B%7Bname%7D%7D',
  '?a=%24%7Bname%7D',
  '?a=%3Cname%3E',
  '?a=%5B%5Bname%5D%5D',
  '?a=%25%25name%25%25',
]

test.each(placeholders)('[R10] a placeholder stays as typed, with a warning: %s', (rest) => {
  const url = `https://example.com${rest}`
  expect(checkRedirectUrl(url)).toMatchObject({ ok: true, url, warnings: ['placeholder'] })
})

const noPlaceholders = [
  '/{',
  '/}',
  '/}{',
  '/{/{',
  '?a=}b',
  '/%7B',
  '/%7D%7B',
  '/<',
  '/>x<',
  '?a=<>',
  '?a=1<2&b=3>2',
  '/[x]',
  '?a[]=1&b[x]=2',
  '?a[[]]=1',
  '/a%%b',
  '/%%%%',
  '/100%/50%/',
  '/%41%42',
  '?a=%25&b=%25',
  '/x/:id',
]

test.each(noPlaceholders)(
  '[R10] not a placeholder, because its name or end is missing: %s',
  (rest) => {
    const url = `https://example.com${rest}`
    expect(checkRedirectUrl(url)).toMatchObject({ ok: true, url, warnings: [] })
  },
)

test('[R10] a placeholder in the host or as the port is refused as any other character there', () => {
  const refused = {
    labelCharacters: ['{x}.example.com', '{{x}}.com', '${x}.com', '<x>.example.com', '[[x]].com'],
    percentInHost: ['%%x%%.example.com', '%7Bx%7D.example.com'],
    portNotAllowed: ['example.com:{port}', 'example.com:<port>'],
  }
  for (const [code, hosts] of Object.entries(refused)) {
    for (const host of hosts) {
      expect(checkRedirectUrl(`https://${host}/`)).toEqual({ ok: false, code })
    }
  }
})
