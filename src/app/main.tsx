import './page.css'
import { startBackend } from '#backend'
import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createClient } from '../api/client.ts'
import { documentQuery } from '../api/queries.ts'
import { repeatReads } from '../api/retries.ts'
import { tabDraftsQuery } from '../features/settings/drafts/use-tab-drafts.ts'
import { App } from './App.tsx'
import { putAddressRight } from './put-address-right.ts'
import { isSharedPreviewUrl } from './is-shared-preview-url.ts'

const baseUrl = import.meta.env.BASE_URL
const apiUrl = import.meta.env.VITE_API_URL

// First of all: the mock, the router and what is asked of a server go by the address.
putAddressRight()
addEventListener('hashchange', putAddressRight)

const backend = startBackend({ baseUrl })

const client = createClient({ baseUrl: apiUrl ?? `${baseUrl}api`, ready: backend })
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      ...repeatReads,
      staleTime: Number.POSITIVE_INFINITY,
    },
    mutations: { networkMode: 'always' },
  },
})

/**
 * How long the first render waits for the first answer, in milliseconds. The heading stands in
 * index.html: an answer that comes at once saves drawing the skeleton, which takes as long.
 */
const firstAnswerMs = 300

const afterMs = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Gives the first answers a moment to come. */
async function firstAnswers(): Promise<void> {
  if (isSharedPreviewUrl(location)) return
  const asked = [
    queryClient.query(documentQuery(client)),
    queryClient.query(tabDraftsQuery(client, queryClient)),
  ]
  // The page shows it if one of them fails.
  await Promise.race([Promise.allSettled(asked), afterMs(firstAnswerMs)])
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id root')
  await firstAnswers()
  createRoot(root).render(<App client={client} queryClient={queryClient} backend={backend} />)
}

// Awaited here, it would hold up every part that is loaded later and stands on this one.
void start()
