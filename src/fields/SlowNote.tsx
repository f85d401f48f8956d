import { Text } from './Text.tsx'
import { useIsSlow } from './use-is-slow.ts'

/** Says `text` once what is waited for takes longer than usual. It stands in a live region. */
export function SlowNote({ text }: { text: string }) {
  return useIsSlow() ? (
    <Text variant="body2" tone="secondary" as="div">
      {text}
    </Text>
  ) : null
}
