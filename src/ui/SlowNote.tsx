import { Text } from './Text.tsx'
import { useIsSlow } from './use-is-slow.ts'

/** Shows `text` once something takes longer than usual. Put it into a live region. */
export function SlowNote({ text }: { text: string }) {
  return useIsSlow() ? (
    <Text variant="body2" tone="secondary" as="div">
      {text}
    </Text>
  ) : null
}
