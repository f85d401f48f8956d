import { setTimeout } from 'node:timers/promises'

const maxAttempts = 6

/**
 * Returns the result of `attempt`. Repeats it up to five times, after short random pauses, while it
 * fails with an error that is transient.
 */
export async function retried<T>(
  attempt: () => Promise<T>,
  isTransient: (error: unknown) => boolean,
): Promise<T> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (attempts === maxAttempts || !isTransient(error)) throw error
    }
    await setTimeout(Math.random() * 20 * attempts)
  }
}
