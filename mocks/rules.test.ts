import { describe, expect, test } from 'vitest'
import { isRule, parseRules } from './rules.ts'

const none = { delays: [], faults: [] }
const always = { times: Infinity }

describe('rules', () => {
  test.each(['', ' ', ';', ' ; ;'])('%j has no rules', (text) => {
    expect(parseRules(text)).toEqual({ ok: true, rules: none })
  })

  test.each([
    ['delay=0', { delays: [{ ...always, ms: 0 }] }],
    ['get:delay=250*2', { delays: [{ about: 'get', times: 2, ms: 250 }] }],
    ['status=503', { faults: [{ ...always, fault: { kind: 'status', status: 503 } }] }],
    [
      'put:status=422',
      { faults: [{ ...always, about: 'put', fault: { kind: 'status', status: 422 } }] },
    ],
    ['cut=before*1', { faults: [{ times: 1, fault: { kind: 'dropConnection', when: 'before' } }] }],
    [
      'put:cut=after*10',
      { faults: [{ about: 'put', times: 10, fault: { kind: 'dropConnection', when: 'after' } }] },
    ],
    ['body=html', { faults: [{ ...always, fault: { kind: 'body', body: 'html' } }] }],
    ['body=truncated', { faults: [{ ...always, fault: { kind: 'body', body: 'truncated' } }] }],
    ['body=newer', { faults: [{ ...always, fault: { kind: 'body', body: 'newer' } }] }],
    [
      'put:overtaken*1',
      { faults: [{ about: 'put', times: 1, fault: { kind: 'concurrentSave' } }] },
    ],
    ['storage=full', { storage: 'full' }],
    ['storage=denied', { storage: 'denied' }],
    ['body=unknown', { faults: [{ ...always, fault: { kind: 'body', body: 'unknown' } }] }],
    ['get:hang*1', { faults: [{ about: 'get', times: 1, fault: { kind: 'hang' } }] }],
    [
      'me:status=401',
      { faults: [{ ...always, about: 'me', fault: { kind: 'status', status: 401 } }] },
    ],
    ['user=Dana Levi', { user: 'Dana Levi' }],
    ['user=none', { user: 'none' }],
    ['now=2026-11-22T10:00:00Z', { now: new Date('2026-11-22T10:00:00Z') }],
    ['seed=article', { seed: 'article' }],
  ])('%s', (text, expected) => {
    expect(parseRules(text)).toEqual({ ok: true, rules: { ...none, ...expected } })
  })

  test.each([
    ['retry-after=20', { retryAfter: 20 }],
    ['retry-at=20', { retryAt: 20 }],
  ])('%s needs a status, before or after it', (rule, expected) => {
    const faults = [{ ...always, fault: { kind: 'status', status: 503 } }]
    const parsed = { ok: true, rules: { ...none, faults, ...expected } }
    expect(parseRules(`status=503;${rule}`)).toEqual(parsed)
    expect(parseRules(`${rule};status=503`)).toEqual(parsed)
    expect(parseRules(`get:hang;${rule}`)).toEqual({ ok: false, rule })
    expect(isRule(rule)).toBe(true)
  })

  test('may have spaces around them, and the last general rule of a kind takes effect', () => {
    expect(parseRules(' user=A ; status=500*1;status=503 ;user=B;')).toEqual({
      ok: true,
      rules: {
        ...none,
        faults: [
          { times: 1, fault: { kind: 'status', status: 500 } },
          { times: Infinity, fault: { kind: 'status', status: 503 } },
        ],
        user: 'B',
      },
    })
  })

  test.each([
    'nonsense',
    'delay',
    'delay=',
    'delay=-1',
    'delay=1.5',
    'delay=1s',
    'delay=99999999',
    'Delay=5',
    'status=200',
    'status=600',
    'status=5xx',
    'status=405',
    'status=412',
    'status=503*0',
    'status=503*',
    'status=503*1*2',
    'post:status=503',
    'cut=during',
    'body=json',
    'hang=1',
    'overtaken=1',
    'storage=gone',
    'put:storage=full',
    'retry-at=soon',
    'retry-after=soon',
    'get:retry-after=1',
    'user=',
    'user=A*1',
    'put:user=A',
    'now=today',
    'now=2026-02-30T00:00:00Z',
    'now=2026-11-22',
    'seed=nothing',
    'seed=toString',
    'get:seed=article',
    'status = 503',
    '&user=viewer',
  ])('%s is invalid, and the result names it', (rule) => {
    expect(parseRules(`delay=1; ${rule} ;delay=2`)).toEqual({ ok: false, rule })
  })
})
