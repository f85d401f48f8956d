import { expect, test } from 'vitest'
import { embedCode } from './embed-code.ts'

const page = 'https://example.com/a"b&c<d>/preview'

test('the code is one frame with the URL, a title and a size, and nothing escapes its attribute', () => {
  expect(embedCode('timeline', page, 'v1.abc')).toBe(
    '<iframe src="https://example.com/a&quot;b&amp;c&lt;d&gt;/preview?embed=timeline#v1.abc" title="End session behavior: timeline" width="100%" height="320" style="border: 0" loading="lazy"></iframe>',
  )
  expect(embedCode('everything', 'https://example.com/preview', 'v1.abc')).toContain(
    'src="https://example.com/preview?embed#v1.abc" title="End session behavior: preview"',
  )
})
