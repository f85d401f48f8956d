import type { Page } from 'playwright/test'

/** Deletes the stored data, as a browser does when it clears site data while the page is open. */
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
