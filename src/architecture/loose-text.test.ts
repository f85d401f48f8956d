import { describe, expect, test } from 'vitest'
import { looseTextIn } from './loose-text.ts'

const sources = import.meta.glob<string>(['/src/**/*.tsx', '!/src/**/*.test.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('page translation: every text has an element of its own', () => {
  test('finds the components', () => {
    expect(Object.keys(sources)).toContain('/src/features/settings/save/SaveStatus.tsx')
  })

  test.each(Object.entries(sources))('%s', (_, source) => {
    expect(looseTextIn(source)).toEqual([])
  })
})

describe('page translation: looseTextIn finds text next to other nodes', () => {
  test.each([
    ['<p>Version {n}</p>', ['Version', 'n']],
    ['<p>Text <a href="/">link</a></p>', ['Text']],
    ['<p>{words.text}<b>!</b></p>', ['words.text']],
    ['<p>{wordsOf(one)}<b>!</b></p>', ['wordsOf(one)']],
    ['<p>{`${n} minutes`}<b>!</b></p>', ['`${n} minutes`']],
    ["<p>{isFirst || ', '}<b>!</b></p>", ['isFirst', "', '"]],
    ["<p>{index > 0 && ', '}<b>!</b></p>", ["', '"]],
    ['<p>{isOne ? one : <b>2</b>}<b>!</b></p>', ['one']],
    ['<p>{names.map((name) => name)}<b>!</b></p>', ['name']],
    ['<p>{names.map((name) => { return name })}<b>!</b></p>', ['name']],
    ["<p>{isOn && <b>!</b>}{' '}<i>?</i></p>", ["' '"]],
    ["<p>{words}{' '}<i>?</i></p>", ['words', "' '"]],
    ['<p>{names.map((name) => name)}</p>', ['name']],
    ['<>Text</>', ['Text']],
    ['<Block title="a">{words.text}</Block>', ['words.text']],
    ['<Block title="a">{isOne ? words.text : <b>!</b>}</Block>', ['words.text']],
    ['<Text>{one}{two}</Text>', ['one', 'two']],
    ['function Words() { return words.text }', ['words.text']],
    ['function Words() { if (isOne) return words.one; return <b>!</b> }', ['words.one']],
    ["function Words() { switch (a) { case 1: return 'one' } }", ["'one'"]],
    ['const Words = ({ n }) => `${n} minutes`', ['`${n} minutes`']],
    ['const Words = memo(({ n }) => words.of(n))', ['words.of(n)']],
  ])('in %s', (source, expected) => {
    expect(looseTextIn(source)).toEqual(expected)
  })

  test.each([
    '<p>Version</p>',
    '<p>{`Version ${n}`}</p>',
    "<p>{isOn ? words.on : ''}</p>",
    '<p><span>Text</span> <a href="/">link</a></p>',
    "<p>\n  <span>Text</span>{' '}\n  <a href='/'>link</a>\n</p>",
    '<p>{isOn && <b>!</b>}{names.map((name) => <i key={name}>{name}</i>)}</p>',
    '<p>{/* The reason. */}<b>!</b></p>',
    '<div><h2>{title}</h2>{children}</div>',
    'const icon = isOn ? <b>!</b> : null; const one = <p>{icon}<i>?</i></p>',
    'const iconOf = (n) => <b>{n}</b>; const one = <p>{iconOf(1)}<i>?</i></p>',
    '<Text>{words.text}</Text>',
    '<Block title="a"><p>{words.text}</p></Block>',
    'function Words() { if (isOne) return null; return <b>!</b> }',
    'function wordsOf() { return words.text }',
    'const words = { text: `${n} minutes` }',
  ])('no loose text in %s', (source) => {
    expect(looseTextIn(source)).toEqual([])
  })
})
