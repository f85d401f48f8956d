import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../fields/Button.tsx'
import { PageState } from '../fields/PageState.tsx'
import { noBackend, page } from '../words/en/page.ts'
import { PageHeading } from './PageHeading.tsx'

type Props = { backend: Promise<unknown>; children: ReactNode }

/** Shows its children, unless there is no backend to ask; then the reason, and the way to try again. */
export function BackendGate({ backend, children }: Props) {
  const [reason, setReason] = useState<string>()
  useEffect(() => {
    backend.catch((error: unknown) => {
      setReason(error instanceof Error ? error.message : String(error))
    })
  }, [backend])
  if (reason === undefined) return children
  return (
    <>
      <PageHeading title={page.title} />
      <PageState
        title={noBackend.title}
        actions={
          <Button variant="contained" onClick={() => location.reload()}>
            {page.tryAgain}
          </Button>
        }
      >
        <p>{noBackend.text}</p>
        <p>{reason}</p>
      </PageState>
    </>
  )
}
