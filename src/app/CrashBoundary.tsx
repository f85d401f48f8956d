import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Text } from '../ui/Text.tsx'
import { crashed } from '#messages/page.ts'
import * as css from './page-texts.module.css'
import { reportError } from './report-error.ts'

function CrashPage() {
  return (
    <main className={css.crashed}>
      <Text as="h1" variant="h1" className={css.title}>
        {crashed.title}
      </Text>
      <Text className={css.text}>{crashed.text}</Text>
      <Button variant="contained" onClick={() => location.reload()}>
        {crashed.reload}
      </Button>
    </main>
  )
}

type Props = { children: ReactNode }

/** Shows its children. When one of them throws, reports the error and shows a page with Reload. */
export class CrashBoundary extends Component<Props, { hasCrashed: boolean }> {
  static getDerivedStateFromError() {
    return { hasCrashed: true }
  }

  override state = { hasCrashed: false }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    reportError({ error, componentStack: componentStack ?? '' })
  }

  override render() {
    return this.state.hasCrashed ? <CrashPage /> : this.props.children
  }
}
