/**
 * Replaces the mock in a build for a real API, by the condition `real-api` in the `imports` of
 * package.json: there is nothing to start.
 */
export const startBackend = () => Promise.resolve()
