import { paths } from '../src/api/contract.ts'
import { htmlAnswer, statusAnswer } from './faults/status-answer.ts'
import type { About, BodyFault, Fault, Rules, Scope } from './rules.ts'

/** Answers a request. */
export type Answer = (request: Request) => Promise<Response>

/** The backend, once for the sender of a request and once for a colleague. */
export type Answers = { answer: Answer; colleague: Answer }

/** Answers a request with the faults that `rules` request. */
export type Faults = (request: Request, rules: Rules, answers: Answers) => Promise<Response>

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Resolves when the sender of `request` aborts it. */
const abandoned = ({ signal }: Request) =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', resolve, { once: true })
  })

/** Returns the first half of an answer. */
async function truncated(response: Response): Promise<Response> {
  const text = await response.text()
  return new Response(text.slice(0, text.length / 2), response)
}

async function damaged(body: BodyFault, request: Request, answer: Answer) {
  if (body === 'html') return htmlAnswer(200)
  const response = await answer(request)
  if (body === 'unknown') return Response.json({ shape: 'unknown' })
  if (body === 'truncated') return await truncated(response)
  // Load faults on demand: the mock is part of the first load.
  const { newerAnswer } = await import('./faults/newer-answer.ts')
  return await newerAnswer(response)
}

async function afterColleague(request: Request, { answer, colleague }: Answers) {
  const { saveConcurrently } = await import('./faults/concurrent-save.ts')
  await saveConcurrently(request, colleague)
  return await answer(request)
}

async function fail(fault: Fault, request: Request, rules: Rules, answers: Answers) {
  const { answer } = answers
  switch (fault.kind) {
    case 'hang':
      await abandoned(request)
      return Response.error()
    case 'status':
      return statusAnswer(fault.status, rules)
    case 'concurrentSave':
      return await afterColleague(request, answers)
    case 'dropConnection':
      if (fault.when === 'after') await answer(request)
      return Response.error()
    case 'body':
      return await damaged(fault.body, request, answer)
  }
}

function aboutOf({ method, url }: Request): About | undefined {
  if (new URL(url).pathname.endsWith(paths.me)) return 'me'
  if (method === 'GET') return 'get'
  return method === 'PUT' ? 'put' : undefined
}

/** Creates the fault injection. It counts the uses of each rule per path, for rules with `*N`. */
export function createFaults(): Faults {
  const uses = new Map<string, number>()

  /** Returns the first matching rule that is not used up, and counts the use. */
  function take<R extends Scope>(rules: readonly R[], request: Request): R | undefined {
    const about = aboutOf(request)
    return rules.find((rule, index) => {
      if (rule.about !== undefined && rule.about !== about) return false
      const key = JSON.stringify([index, rule, new URL(request.url).pathname])
      const count = uses.get(key) ?? 0
      if (count >= rule.times) return false
      uses.set(key, count + 1)
      return true
    })
  }

  return async (request, rules, answers) => {
    const delay = take(rules.delays, request)
    const rule = take(rules.faults, request)
    if (delay) await wait(delay.ms)
    return rule ? await fail(rule.fault, request, rules, answers) : await answers.answer(request)
  }
}
