import { Button } from '../../../fields/Button.tsx'
import { PageState } from '../../../fields/PageState.tsx'
import { loading } from '../../../words/en/page.ts'
import { downloadText } from '../../../fields/download-file.ts'

/** The stored document cannot be read: its raw data to download, and the defaults as an explicit step. */
export function UnreadableDocument({ raw, onStart }: { raw: string; onStart: () => void }) {
  return (
    <PageState
      title={loading.unreadable}
      actions={
        <>
          <Button variant="contained" onClick={() => downloadText(loading.fileName, raw)}>
            {loading.download}
          </Button>
          <Button variant="outlined" onClick={onStart}>
            {loading.startFromDefaults}
          </Button>
        </>
      }
    >
      <p>{loading.unreadableText}</p>
      <p>{loading.startText}</p>
    </PageState>
  )
}
