import { useEffect, useState, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { PageState } from '../ui/PageState.tsx'
import { noBackend, page } from '#messages/page.ts'
import { startFailure } from '#messages/start-failure.ts'

/** Returns true in a frame whose sandbox withholds the origin of this page. */
const isSandboxed = () => window.origin === 'null'

function Sandboxed() {
  return (
    <>
      <p>{startFailure.sandboxed.text}</p>
      <p>
        <a href={location.href} target="_blank" rel="noopener">
          {location.href}
        </a>
      </p>
    </>
  )
}

type Props = { backend: Promise<unknown>; children: ReactNode }

/** Shows its children or, without a backend, the reason and a button to try again. */
export function BackendGate({ backend, children }: Props) {
  const [reason, setReason] = useState<string>()
  useEffect(() => {
    backend.catch((error: unknown) => {
      setReason(error instanceof Error ? error.message : String(error))
    })
  }, [backend])
  if (reason === undefined) return children
  return (
    <PageState
      title={isSandboxed() ? startFailure.sandboxed.title : noBackend.title}
      actions={
        <Button variant="contained" onClick={() => location.reload()}>
          {page.tryAgain}
        </Button>
      }
    >
      {isSandboxed() ? <Sandboxed /> : <p>{noBackend.text}</p>}
      <p>{reason}</p>
    </PageState>
  )
}
