/**
 * `compute`, which need not be asked again for one of the last `count` values that it was asked for.
 * Values are told apart by their JSON; `compute` is pure, and nobody changes what it answered.
 */
export function rememberLast<Value, Answer extends object>(
  count: number,
  compute: (value: Value) => Answer,
): (value: Value) => Answer {
  const answers = new Map<string, Answer>()
  return (value) => {
    const content = JSON.stringify(value)
    const answer = answers.get(content) ?? compute(value)
    // Asked last, forgotten last: a Map keeps the order in which its entries came.
    answers.delete(content)
    answers.set(content, answer)
    for (const oldest of answers.keys()) {
      if (answers.size <= count) break
      answers.delete(oldest)
    }
    return answer
  }
}
