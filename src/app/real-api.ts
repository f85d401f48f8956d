/**
 * Takes the place of the mock in a build that names a real API, by the condition `real-api` of
 * package.json's `imports`: there is nothing to start.
 */
export const startBackend = () => Promise.resolve()
