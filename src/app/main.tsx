import './page.css'
import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createClient } from '../api/client.ts'
import { documentQuery } from '../api/queries.ts'
import { App } from './App.tsx'
import { showsLink } from './shows-link.ts'

const baseUrl = import.meta.env.BASE_URL
const apiUrl = import.meta.env.VITE_API_URL

/** The mock backend stands in only where the build names no real API. */
const backend = apiUrl
  ? Promise.resolve()
  : import('../../mocks/browser.ts').then(({ startMock }) => startMock({ baseUrl }))

const client = createClient({ baseUrl: apiUrl ?? `${baseUrl}api`, ready: backend })
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
    },
    mutations: { networkMode: 'always' },
  },
})

// The first request goes out before the first render; the page shows it if it fails.
if (!showsLink(location)) queryClient.query(documentQuery(client)).catch(() => undefined)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id root')
createRoot(root).render(<App client={client} queryClient={queryClient} backend={backend} />)
