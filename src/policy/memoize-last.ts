/**
 * Returns `compute` with a memory: it is not called again for one of the last `count` values.
 * Values are compared by their JSON. `compute` is pure, and nobody changes its answers.
 */
export function memoizeLast<Value, Answer extends object>(
  count: number,
  compute: (value: Value) => Answer,
): (value: Value) => Answer {
  const answers = new Map<string, Answer>()
  return (value) => {
    const content = JSON.stringify(value)
    const answer = answers.get(content) ?? compute(value)
    // A Map keeps the order of its entries, so that the one asked for last moves to the end.
    answers.delete(content)
    answers.set(content, answer)
    for (const oldest of answers.keys()) {
      if (answers.size <= count) break
      answers.delete(oldest)
    }
    return answer
  }
}
