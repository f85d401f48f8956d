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

/** The reason why the backend did not start. */
type Failure = { reason: string; isWrongRule: boolean }

function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { reason: String(error), isWrongRule: false }
  return { reason: error.message, isWrongRule: error.name === 'WrongRuleError' }
}

type Props = {
  backend: Promise<unknown>
  /** True if the children also work without a backend: then only a wrong rule replaces them. */
  isOptional?: boolean
  children: ReactNode
}

/**
 * Shows its children or, without a backend, the reason and a button to try again. A wrong rule of the
 * mock has no such button, because trying again does not help.
 */
export function BackendGate({ backend, isOptional = false, children }: Props) {
  const [failure, setFailure] = useState<Failure>()
  useEffect(() => {
    backend.catch((error: unknown) => setFailure(failureOf(error)))
  }, [backend])
  if (failure === undefined || (isOptional && !failure.isWrongRule)) return children
  const { reason, isWrongRule } = failure
  if (isWrongRule) {
    return (
      <PageState title={noBackend.wrongRule} actions={null}>
        <p>{reason}</p>
      </PageState>
    )
  }
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
