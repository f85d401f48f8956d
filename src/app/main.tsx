import './page.css'
import { startBackend } from '#backend'
import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createClient } from '../api/client.ts'
import { documentQuery } from '../api/queries.ts'
import { readRetries } from '../api/retries.ts'
import { tabDraftsQuery } from '../features/settings/drafts/use-tab-drafts.ts'
import { App } from './App.tsx'
import { repairLocation } from './repair-address.ts'
import { isSharedPreviewUrl } from './is-shared-preview-url.ts'

const baseUrl = import.meta.env.BASE_URL
const apiUrl = import.meta.env.VITE_API_URL

// Before anything else, because the mock, the router and the requests depend on the URL.
repairLocation()
addEventListener('hashchange', repairLocation)

const backend = startBackend({ baseUrl })

const client = createClient({
  baseUrl: apiUrl ?? `${baseUrl}api`,
  ready: backend,
  firstAnswer: window.firstAnswer,
})
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      ...readRetries,
      staleTime: Number.POSITIVE_INFINITY,
    },
    mutations: { networkMode: 'always' },
  },
})

/**
 * The longest time that the first render waits for the first answer, in milliseconds. The heading is
 * in index.html: an answer that comes at once saves rendering the skeleton, which takes as long.
 */
const firstAnswerMs = 300

const afterMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits briefly for the first answers. */
async function firstAnswers(): Promise<void> {
  if (isSharedPreviewUrl(location)) return
  const asked = [
    queryClient.query(documentQuery(client)),
    queryClient.query(tabDraftsQuery(client, queryClient)),
  ]
  // If one of them fails, the page reports it.
  await Promise.race([Promise.allSettled(asked), afterMs(firstAnswerMs)])
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id root')
  await firstAnswers()
  createRoot(root).render(<App client={client} queryClient={queryClient} backend={backend} />)
}

// Awaited here, it would delay every chunk that depends on this one.
void start()
