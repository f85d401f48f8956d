import { VersionsList } from '../features/versions/list/VersionsList.tsx'
import { CompareVersions } from '../features/versions/detail/CompareVersions.tsx'
import { InForce } from '../features/versions/detail/InForce.tsx'
import { VersionDetails } from '../features/versions/detail/VersionDetails.tsx'
import type { Settings } from '../policy/settings.ts'
import type { VersionsView } from './versions-view.ts'
import { versionPreviewPath } from './version-preview-path.ts'
import { VersionPreview } from './VersionPreview.tsx'

const showPreview = (settings: Settings, endedAt: string) => (
  <VersionPreview settings={settings} endedAt={endedAt} />
)

/** The pages of the history. */
export function VersionsPage({ view }: { view: VersionsView }) {
  if (view === 'list') return <VersionsList />
  if (view === 'compare') return <CompareVersions />
  if (view === 'in-force') return <InForce showPreview={showPreview} />
  return <VersionDetails key={view} version={view} previewPathOf={versionPreviewPath} />
}
