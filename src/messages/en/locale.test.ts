import { expect, test } from 'vitest'
import { locale } from './locale.ts'
import { page } from './page.ts'

const modules = import.meta.glob<string>(['./*.ts', '!./*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

const html = Object.values(
  import.meta.glob<string>('/index.html', { query: '?raw', import: 'default', eager: true }),
).join('')

test('the page declares the language of its sentences', () => {
  expect(html).toContain(`<html lang="${locale}">`)
})

test('the first title is that of the page', () => {
  expect(html).toContain(`<title>${page.title} · ${page.product}</title>`)
})

test('browsers can format in this language', () => {
  expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale])
})

test('only locale.ts names the language', () => {
  const naming = Object.entries(modules).filter(([, source]) => source.includes(`'${locale}'`))
  expect(naming.map(([path]) => path)).toEqual(['./locale.ts'])
})
