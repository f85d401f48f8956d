import type { Page } from 'playwright/test'

/** Deletes what is stored, as a browser does that clears the data of a site that is open. */
export const clearData = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise((done) => {
            indexedDB.deleteDatabase(name).addEventListener('success', done)
          }),
      ),
    )
  })
