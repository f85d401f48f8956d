import { expect, test } from 'vitest'
import page from '../../../index.html?raw'
import { locale } from './locale.ts'

const modules = import.meta.glob<string>(['./*.ts', '!./*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

test('the page declares the language of its sentences', () => {
  expect(page).toContain(`<html lang="${locale}">`)
})

test('browsers can format in this language', () => {
  expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale])
})

test('only locale.ts names the language', () => {
  const naming = Object.entries(modules).filter(([, source]) => source.includes(`'${locale}'`))
  expect(naming.map(([path]) => path)).toEqual(['./locale.ts'])
})
